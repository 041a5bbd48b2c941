import { NeedService } from '#libs/needs';
import { actAs } from '#libs/platform';
import { givenInterest, givenNeed, givenPlacement, givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

let world: World;
let familjepoolen: GivenRegion;
let helsingborg: GivenRegion;

const at = (instant: string) => world.clock.set(instant);
const givenNeeds = async (code: string, days: readonly string[]) => {
  for (const day of days) {
    at(`${day}T09:00:00Z`);
    await givenNeed(world.api, familjepoolen.member(code));
  }
};

beforeAll(async () => {
  world = await startWorld({ worker: false });
  ({ familjepoolen, helsingborg } = await givenTwoRegions(world.api));
  // Sollentuna waits 40, 30, 20, 10 and 5 days on 1 July; Solna has five placed after 10 days; Sigtuna has two needs.
  await givenNeeds('0163', ['2026-05-22', '2026-06-01', '2026-06-11', '2026-06-21', '2026-06-26']);
  for (const day of [1, 2, 3, 4, 5]) {
    at(`2026-06-0${day}T09:00:00Z`);
    await givenPlacement(world.api, familjepoolen, { member: familjepoolen.member('0184'), startsOn: startAfter(day) });
  }
  at('2026-06-10T09:00:00Z');
  await givenInterest(world.api, familjepoolen, { member: familjepoolen.member('0184') });
  await givenNeeds('0191', ['2026-06-10', '2026-06-11']);
  // An evening in UTC is the next day in Sweden.
  at('2026-06-30T22:30:00Z');
  await givenNeed(world.api, familjepoolen.member('0163'));
  at('2026-07-01T09:00:00Z');
}, 120_000);
afterAll(() => world?.close());

const startAfter = (day: number) => `2026-06-${String(day + 10)}` as never;

type Count = { value: number | null; text: string };
interface Figures {
  needs: Count;
  interests: Count;
  brokered: Count;
  placed: Count;
  medianWaitingDays: Count;
}
interface Report {
  usageReport: { rows: { municipality: { code: string }; figures: Figures }[]; total: Figures; definitions: object[] };
}
const COUNTS = ['needs', 'interests', 'brokered', 'placed', 'medianWaitingDays'] as const;
const figures = `{ ${COUNTS.map((name) => `${name} { value text }`).join(' ')} }`;
const ask = (user: TestUser | null, from = '2026-01-01', to = '2026-06-30') =>
  world.ask<Report>(
    user,
    `query ($from: LocalDate!, $to: LocalDate!) { usageReport(from: $from, to: $to) {
      rows { municipality { code } figures ${figures} } total ${figures} definitions { term text } } }`,
    { from, to },
  );
const values = (row: Figures) => COUNTS.map((name) => row[name].value);

describe('the usage report', () => {
  it('has a row for every member by code, used or not', async () => {
    const { rows } = (await ask(familjepoolen.manager)).data.usageReport;
    expect(rows.map(({ municipality }) => municipality.code)).toEqual(['0114', '0139', '0163', '0183', '0184', '0191']);
  });

  it('shows the large numbers and hides the small ones, so that they cannot be subtracted out of the total', async () => {
    const { rows, total } = (await ask(familjepoolen.host.steering)).data.usageReport;
    const [, , sollentuna, , solna, sigtuna] = rows.map((row) => row.figures);
    // Needs 0, 0, 5, 0, 6 and 2: four hidden ones add up to 2, and each may be 0, 1 or 2.
    expect([sollentuna!.needs.value, solna!.needs.value]).toEqual([5, 6]);
    // Interests, brokered and placed are Solna's alone: the others' zeros would be the rest of the total.
    expect(values(solna!).slice(1, 4)).toEqual([null, null, null]);
    expect(values(sigtuna!)).toEqual([null, null, null, null, null]);
    expect(sigtuna!.needs.text).toBe('dolt');
    expect(total.needs).toEqual({ value: 13, text: '13' });
  });

  it('counts by the calendar of Sweden', async () => {
    expect(
      (await ask(familjepoolen.manager, '2026-06-30', '2026-06-30')).data.usageReport.total.needs.value,
    ).toBeNull();
    const facts = await world.look<{ day: string }>(
      `select to_char(registered_on, 'YYYY-MM-DD') as day from samhem.usage_facts order by registered_on desc limit 1`,
    );
    expect(facts).toEqual([{ day: '2026-07-01' }]);
  });

  it('takes the median of waiting over those placed and those who still wait', async () => {
    // Placed: five times 10. Waiting on 1 July: 40, 30, 20, 10, 5, 21 (interest), 21 and 20. Median of 5 10 10 10 10 10 10 20 20 21 21 30 40 = 10.
    const { total } = (await ask(familjepoolen.manager)).data.usageReport;
    expect(total.medianWaitingDays.value).toBe(10);
  });

  it('leaves needs that ended otherwise out of the median, and keeps them in the count', async () => {
    const member = familjepoolen.member('0163');
    const { id } = await givenNeed(world.api, member);
    const before = (await ask(familjepoolen.manager, '2026-01-01', '2026-12-31')).data.usageReport.total;
    await actAs(member.caseworker, () => world.api.get(NeedService).end(id, 'withdrawn'));
    const after = (await ask(familjepoolen.manager, '2026-01-01', '2026-12-31')).data.usageReport.total;
    expect(after.needs).toEqual(before.needs);
    const [row] = await world.look<{ status: string }>('select status from samhem.usage_facts where need_id = $1', [
      id,
    ]);
    expect(row).toEqual({ status: 'ended' });
  });

  it('brings the definition of every figure', async () =>
    expect((await ask(familjepoolen.manager)).data.usageReport.definitions).toHaveLength(6));
});

describe('the usage report is refused', () => {
  it('with a period that ends before it begins', async () => {
    const { errors } = await ask(familjepoolen.manager, '2026-02-01', '2026-01-31');
    expect(errors[0]?.extensions).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'to', message: 'Periodens sista dag kan inte ligga före den första.' }],
    });
  });

  it.each(['2026-02-30', 'i går', ''])('with %p for a date', async (date) => {
    const { errors } = await ask(familjepoolen.manager, date);
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'from' }] });
  });

  it('to everybody but the unit and the steering group', async () => {
    const { caseworker, coordinator } = familjepoolen.member('0184');
    for (const user of [caseworker, coordinator, familjepoolen.reviewer]) {
      expect((await ask(user)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await ask(null)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('another region', () => {
  it('sees its own members and none of these needs', async () => {
    const { rows, total } = (await ask(helsingborg.manager)).data.usageReport;
    expect(rows).toHaveLength(11);
    expect([...rows.map((row) => row.figures), total].flatMap(values)).toEqual(Array(60).fill(null));
    const [sums] = await world.look<{ needs: string }>(
      'select count(*) as needs from samhem.usage_facts where region_id = $1',
      [helsingborg.id],
    );
    expect(sums).toEqual({ needs: '0' });
  });
});
