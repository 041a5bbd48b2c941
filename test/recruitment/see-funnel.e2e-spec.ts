import { Unit, well } from './unit.js';

let unit: Unit;
beforeAll(async () => {
  unit = await Unit.start();
}, 60_000);
afterAll(() => unit?.world.close());

interface Row {
  source: string | null;
  steps: { step: string; reached: number | null; medianDays: number | null }[];
}
const funnel = (user = unit.recruiter, ...rest: [from?: string, to?: string]) =>
  unit.world.ask<{ recruitmentFunnel: Row[] }>(
    user,
    `query ($from: LocalDate!, $to: LocalDate!) { recruitmentFunnel(from: $from, to: $to) { source steps { step reached medianDays } } }`,
    { from: rest[0] ?? '2020-01-01', to: rest[1] ?? '2030-01-01' },
  );
const rowOf = (rows: Row[], source: string | null) => rows.find((row) => row.source === source)!.steps;

describe('the funnel', () => {
  beforeAll(async () => {
    for (let family = 0; family < 6; family += 1) {
      const { caseId } = await unit.givenApplication('campaign');
      unit.world.clock.advanceDays(family);
      if (family < 5) await unit.move(caseId, 'INFORMATION_MEETING');
      if (family < 2) await unit.move(caseId, 'FIRST_SCREENING');
    }
    await unit.givenApplication('referral');
  }, 60_000);

  it('counts for the unit how far each came, by source, and the days of a step', async () => {
    const { recruitmentFunnel: rows } = well(await funnel()).data;
    const [application, meeting, screening] = rowOf(rows, 'CAMPAIGN');
    expect([application!.reached, meeting!.reached, screening!.reached]).toEqual([6, 5, 2]);
    expect(application!.medianDays).toBe(2);
    expect(rowOf(rows, null)[0]!.reached).toBe(7);
  });

  it('tells the steering group no number under five, none by subtraction, and no whole', async () => {
    const { recruitmentFunnel: rows } = well(await funnel(unit.steering)).data;
    expect(rowOf(rows, 'CAMPAIGN').map(({ reached }) => reached)).toEqual([6, null, null, null, null, null, null]);
    expect(rowOf(rows, 'REFERRAL')[0]!.reached).toBeNull();
    expect(rows.some(({ source }) => source === null)).toBe(false);
  });

  it('is refused for a member, and for a period that ends before it begins', async () => {
    expect((await funnel(unit.member)).codes).toEqual(['FORBIDDEN']);
    const { errors } = await funnel(unit.recruiter, '2026-02-01', '2026-01-01');
    expect(errors[0]!.extensions.fields![0]!.path).toBe('to');
  });

  it('is empty for another region', async () => {
    const { recruitmentFunnel: rows } = well(await funnel(unit.otherUnit)).data;
    expect(rows.flatMap(({ steps }) => steps).every(({ reached }) => reached === 0)).toBe(true);
  });
});
