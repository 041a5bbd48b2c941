import { addDays, localDate } from '#libs/kernel';
import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { faultyFields } from '../homes/home.js';
import { startWorld, type TestUser, type World } from '../support/world.js';
import { recordTalk, talkInput, want } from './given.js';

let world: World;
let region: GivenRegion;
let other: GivenRegion;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  const regions = await givenTwoRegions(world.api);
  [region, other] = [regions.familjepoolen, regions.helsingborg];
}, 60_000);
afterAll(() => world?.close());

const idOf = (code: string) => region.member(code).id;
const wants = async (user: TestUser = region.recruiter) =>
  (
    await world.ask<{ statedWants: object[] }>(
      user,
      '{ statedWants { assignmentType ageBand capabilityArea zone { code } wanted withinMonths municipalities } }',
    )
  ).data.statedWants;
const record = (code: string, changes: object = {}) =>
  recordTalk(world, region.recruiter, talkInput(world, idOf(code), changes));
const inDays = (days: number) => addDays(localDate(world.clock.today()), days);
const talks = async () =>
  (await world.look<{ n: number }>('select count(*)::int as n from samhem.municipality_talks'))[0]!.n;

describe('a talk with a member', () => {
  it('is written down with its form, roles, note and what the member wants', async () => {
    const { data } = await record('0184', {
      wants: [want(), want({ capabilityArea: null, zoneCode: 'norr', withinMonths: 12 })],
    });
    expect(data.recordTalk.talks[0]).toEqual({
      ...{ heldOn: world.clock.today(), form: 'VIDEO', participants: ['RECRUITER', 'COORDINATOR'] },
      ...{ note: 'De söker framför allt hem för tonåringar.', recordedByName: region.recruiter.displayName },
      wants: [
        {
          assignmentType: 'FOSTER_HOME',
          ageBand: 'AGE_13_17',
          capabilityArea: 'NPF',
          zone: null,
          wanted: 2,
          withinMonths: 6,
        },
        {
          assignmentType: 'FOSTER_HOME',
          ageBand: 'AGE_13_17',
          capabilityArea: null,
          zone: { code: 'norr' },
          wanted: 2,
          withinMonths: 12,
        },
      ],
    });
    const events = await world.look(`select municipality_id, note from samhem.event_log where type = 'TalkRecorded'`);
    expect(events).toEqual([{ municipality_id: idOf('0184'), note: null }]);
  });

  it('may end without a want and without a note', async () => {
    const { data } = await record('0114', { wants: [], note: '  ' });
    expect(data.recordTalk.talks[0]).toMatchObject({ wants: [], note: null });
  });

  it('is added up with the others’ over the region, the latest of each counting', async () => {
    await record('0191', { wants: [want({ wanted: 3 })] });
    const both = {
      assignmentType: 'FOSTER_HOME',
      ageBand: 'AGE_13_17',
      capabilityArea: 'NPF',
      zone: null,
      withinMonths: 6,
    };
    expect((await wants())[0]).toEqual({ ...both, wanted: 5, municipalities: 2 });
    await record('0191', { wants: [want({ wanted: 1 })] });
    await record('0191', { heldOn: inDays(-30), wants: [want({ wanted: 50 })] });
    expect((await wants())[0]).toEqual({ ...both, wanted: 3, municipalities: 2 });
  });

  it('speaks of the months it spoke of, and no longer', async () => {
    world.clock.advanceDays(200);
    expect(await wants()).toEqual([expect.objectContaining({ withinMonths: 12, wanted: 2, municipalities: 1 })]);
    world.clock.advanceDays(-200);
  });
});

describe('a talk is refused at its field', () => {
  it.each<[string, object]>([
    ['heldOn', { heldOn: '2126-01-01' }],
    ['heldOn', { heldOn: '2020-01-01' }],
    ['participants', { participants: [] }],
    ['note', { note: 'a'.repeat(1_001) }],
    ['note', { note: 'a\u0000b' }],
    ['wants.0.wanted', { wants: [want({ wanted: 0 })] }],
    ['wants.1.wanted', { wants: [want(), want({ wanted: 100 })] }],
    ['wants.0.withinMonths', { wants: [want({ withinMonths: 4 })] }],
    ['wants.0.zoneCode', { wants: [want({ zoneCode: 'kusten' })] }],
    ['wants', { wants: Array.from({ length: 41 }, () => want()) }],
  ])('%s (%#)', async (field, changes) => {
    const before = await talks();
    const answer = await record('0184', changes);
    expect(answer.codes).toEqual(['INVALID_INPUT']);
    expect(faultyFields(answer)).toEqual([field]);
    expect(await talks()).toBe(before);
  });
});

describe('others', () => {
  it('of the members neither write one down nor see what was said', async () => {
    const { caseworker, steering } = region.member('0184');
    for (const user of [caseworker, steering]) {
      expect((await recordTalk(world, user, talkInput(world, idOf('0184')))).codes).toEqual(['FORBIDDEN']);
      expect((await world.ask(user, '{ statedWants { wanted } }')).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('of another region neither reach the member nor see its wants', async () => {
    expect((await recordTalk(world, other.recruiter, talkInput(world, idOf('0184')))).codes).toEqual(['NOT_FOUND']);
    expect(await wants(other.recruiter)).toEqual([]);
  });
});
