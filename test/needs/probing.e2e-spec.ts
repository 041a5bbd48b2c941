import { HomeChangeService } from '#libs/homes';
import { addDays, localDate } from '#libs/kernel';
import { EventRecorder, actAs } from '#libs/platform';
import { familyOf } from '../../apps/samhem/src/demonstration/people.js';
import { homeInput } from '../givens/index.js';
import { givenHome } from '../matching/given.js';
import { readableIdentities } from '../support/identity-scan.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { changeInput, changeNeed, givenNeed, givenPool, type Need, type Pool } from './given.js';

/** Somebody who asks about homes by changing needs, as fast as the api lets it, and keeps everything it is answered. */

const EDITS = 1_000;
const AT_ONCE = 8;
const HOUR_IN_DAYS = 1 / 24;
jest.setTimeout(300_000);

const QUESTIONS: readonly Record<string, unknown>[] = [
  { ageFrom: 7, ageTo: 9 },
  { ageFrom: 10, ageTo: 12 },
  { requirements: [{ kind: 'CAPABILITY_TRAUMA', strength: 'MUST', level: 'SOME' }] },
  { requirements: [{ kind: 'CAPABILITY_TRAUMA', strength: 'MUST', level: 'STRONG' }] },
  { requirements: [{ kind: 'NO_ANIMALS', strength: 'MUST' }] },
  { requirements: [{ kind: 'STEP_FREE', strength: 'MUST' }] },
  { requirements: [{ kind: 'LANGUAGE', strength: 'SHOULD', option: 'ar' }] },
  { childrenCount: 2 },
];

let world: World;
let pool: Pool;
const homeIds: string[] = [];

beforeAll(async () => {
  world = await startWorld({ pool: AT_ONCE });
  pool = await givenPool(world);
  for (const hasAnimals of [false, false, true]) {
    const { homeId } = await givenHome(world, pool.region, {
      hasAnimals,
      capabilities: [{ area: 'trauma', level: 1 }],
    });
    homeIds.push(homeId);
  }
  // A whole day lies ahead, so that one day is one day.
  world.clock.set(`${addDays(localDate(world.clock.today()), 1)}T05:00:00Z`);
  await world.settled();
});
afterAll(() => world?.close());

const ASKED = `query ($needId: ID!, $first: Int!) {
  matches(needId: $needId, first: $first) { nodes { rank profile { id assignmentType ageBands freePlaces hasOwnChildren hasAnimals
    isStepFree offersOwnRoom hasDaytimeAdult languages available zone { code } capabilities { area band } }
    requirements { kind strength status sentence } } }
  matchRun(needId: $needId) { status profilesConsidered matchesFound ruleVersion weightVersion }
  timeline(subject: NEED, id: $needId, first: $first) { nodes { type actorName sentence reasonCode note } }
  needHistory(id: $needId, first: $first) { nodes { field fromValue toValue sentence } }
  profiles(first: $first) { nodes { id ageBands freePlaces } } profileCount { count } }`;

/** Everything a member can read about the need and the homes, as it comes over the wire. */
async function everythingSaid(user: TestUser, needId: string): Promise<string> {
  const { text, errors } = await world.ask(user, ASKED, { needId, first: 100 });
  if (errors.length > 0) throw new Error(text);
  return text;
}

describe('a scripted reader with a thousand edits', () => {
  const told: string[] = [];
  const needs: { id: string; version: number }[] = [];
  let [answered, refused, inTheFirstHour] = [0, 0, 0];
  const refusals = new Set<string>();

  async function edit(need: (typeof needs)[number], question: number): Promise<void> {
    // Never the same twice: what changes nothing asks nothing.
    const asked = { ...QUESTIONS[question % QUESTIONS.length], urgency: need.version % 2 ? 'ACUTE' : 'PLANNED' };
    const { data, errors, text } = await changeNeed(
      world,
      pool.solna,
      need.id,
      changeInput(world, { ...asked, version: need.version }),
    );
    told.push(text);
    if (errors.length > 0) {
      refused += 1;
      refusals.add(`${errors[0]!.extensions.code} ${errors[0]!.message.replace(/\d\d\.\d\d/, 'T')}`);
      return;
    }
    answered += 1;
    need.version = data.changeNeed.version;
    told.push(await everythingSaid(pool.solna, need.id));
  }

  beforeAll(async () => {
    for (let index = 0; index < AT_ONCE; index += 1) needs.push({ ...(await givenNeed(world, pool.solna)) });
    for (let done = 0; done < EDITS; done += AT_ONCE) {
      await Promise.all(needs.map((need, index) => edit(need, done / AT_ONCE + index)));
      if (done + AT_ONCE === 96) inTheFirstHour = answered;
      if ((done + AT_ONCE) % (EDITS / 10) < AT_ONCE) world.clock.advanceDays(HOUR_IN_DAYS);
    }
    await world.settled();
  }, 240_000);

  it('is slowed: thirty answers in an hour, with the registrations, and each next one after a longer wait', () => {
    process.stdout.write(`${EDITS} edits over ten hours: ${answered} answered, ${refused} refused\n`);
    expect(answered + refused).toBe(EDITS);
    expect(inTheFirstHour + AT_ONCE).toBe(30);
    expect(answered).toBeLessThan(80);
    expect(refused).toBeGreaterThan(900);
    expect([...refusals].every((one) => one.startsWith('TOO_MANY_NEED_CHANGES '))).toBe(true);
    expect([...refusals].join()).toContain('Försök igen i dag kl. T.');
  });

  it('leaves nothing of what was refused, and what was answered is there', async () => {
    const rows = await world.look<{ changes: number }>(
      'select sum(version - 1)::int as changes from samhem.needs where id = any($1)',
      [needs.map(({ id }) => id)],
    );
    expect(rows).toEqual([{ changes: answered }]);
  });

  it('is logged, every refusal', async () => {
    const denied = `select user_id, subject_kind, fields, count(*)::int as count from samhem.read_log where outcome = 'denied'
      group by 1, 2, 3`;
    expect(await world.look(denied)).toEqual([
      { user_id: pool.solna.userId, subject_kind: 'need', fields: ['NeedChanged'], count: refused },
    ]);
  });

  it('is reported to the unit, once that day, with a number and nothing of any need', async () => {
    const TASKS =
      '{ tasks(first: 50) { nodes { kind municipality concernsName changesCount needId assignedToName } } }';
    const { data } = await world.ask<{ tasks: { nodes: Record<string, unknown>[] } }>(pool.unit, TASKS);
    const reports = data.tasks.nodes.filter(({ kind }) => kind === 'REVIEW_NEED_CHANGES');
    expect(reports).toEqual([
      {
        kind: 'REVIEW_NEED_CHANGES',
        municipality: 'Solna',
        concernsName: expect.any(String),
        changesCount: 30,
        needId: null,
        assignedToName: pool.region.manager.displayName,
      },
    ]);
    const others = await world.ask<{ tasks: { nodes: unknown[] } }>(pool.otherUnit, TASKS);
    expect(others.data.tasks.nodes).toEqual([]);
    expect((await world.ask(pool.solna, TASKS)).codes).toEqual(['FORBIDDEN']);
    const events = await world.look<{ event: object }>(
      `select to_jsonb(e) as event from samhem.event_log e where type = 'NeedChangesSlowed'`,
    );
    expect(events).toHaveLength(1);
    expect(events[0]!.event).toMatchObject({
      user_id: pool.solna.userId,
      reason_code: 'person',
      note: null,
      home_id: null,
    });
    expect(told.some((text) => text.includes('"NeedChangesSlowed"'))).toBe(true);
  });

  it('received nothing that says who any family is', async () => {
    const found = (texts: string) =>
      readableIdentities({ ...world.database, identityKey: world.settings.IDENTITY_KEY }, { 'the answers': texts });
    expect(await found(told.join('\n'))).toEqual([]);
    await actAs(pool.unit, () =>
      world.api.get(HomeChangeService, { strict: false }).changeIdentity({
        homeId: homeIds[0]!,
        identity: { ...homeInput(world.api, pool.region).identity, familyName: 'Kanariefågel' },
      }),
    );
    expect(await found('Familjen Kanariefågel')).not.toEqual([]);
  });
});

describe('what differs only in what is not shown', () => {
  /** The same questions to new needs, each with everything that was said after it; ids that are the need's own are alike. */
  async function script(user: TestUser): Promise<{ said: string[]; unmet: number[] }> {
    const needs: Need[] = [];
    for (let index = 0; index < 3; index += 1) needs.push(await givenNeed(world, user));
    const [said, unmet]: [string[], number[]] = [[], []];
    for (let round = 0; round < QUESTIONS.length; round += 1) {
      for (const [index, need] of needs.entries()) {
        const question = QUESTIONS[(round + index) % QUESTIONS.length];
        const { errors } = await changeNeed(
          world,
          user,
          need.id,
          changeInput(world, { ...question, version: round + 1 }),
        );
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
      }
      await world.settled();
      for (const need of needs) said.push(withoutRuns(await everythingSaid(user, need.id)));
      unmet.push(await unmetAmong(needs));
    }
    return { said, unmet };
  }

  /** Who the families are, and of their offers what lies inside the shown bands or is shown to nobody. */
  async function changeWhatIsHidden(): Promise<void> {
    await actAs(pool.unit, async () => {
      for (const [index, homeId] of homeIds.entries()) {
        const identity = { ...homeInput(world.api, pool.region).identity, ...familyOf(5_000 + index) };
        await world.api.get(HomeChangeService, { strict: false }).changeIdentity({ homeId, identity });
      }
    });
    // Nobody takes a child below eleven any more: 7–12 is still what is shown.
    await world.look(`update samhem.home_offers set age_from = 11, experience = 'experienced', contact_with_parents = 'not',
      capability_trauma = capability_trauma * 2`);
    const told = { type: 'HomeOfferChanged', municipalityId: null, homeId: homeIds[0]! };
    await actAs(pool.unit, () => world.api.get(EventRecorder, { strict: false }).record(told));
    await world.settled();
  }

  /** When a run was done stands where the load of the machine has put it among the rest. */
  function withoutRuns(text: string): string {
    return text.replaceAll(/{"type":"MatchesComputed"[^}]*},?/g, '');
  }

  /** How many of the needs nobody can meet by true offers: what the unit alone is told. */
  async function unmetAmong(needs: readonly Need[]): Promise<number> {
    const sql = `select count(*)::int as count from samhem.tasks where kind = 'unmet_need' and done_at is null and need_id = any($1)`;
    return (await world.look<{ count: number }>(sql, [needs.map(({ id }) => id)]))[0]!.count;
  }

  it('is answered word for word alike', async () => {
    const before = await script(pool.sigtuna);
    await changeWhatIsHidden();
    world.clock.advanceDays(HOUR_IN_DAYS);
    const after = await script(pool.sigtuna);
    expect(after.unmet).not.toEqual(before.unmet);
    expect(new Set(before.said).size).toBeGreaterThan(10);
    const different = after.said.filter((text, index) => text !== before.said[index]);
    expect(different).toEqual([]);
  });
});
