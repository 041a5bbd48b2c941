import { ApplicationService } from '#libs/applications';
import { actAs, systemActor } from '#libs/platform';
import { PublicationService } from '#libs/profiles';
import { CaseOpening } from '#libs/recruitment';
import { givenHome, givenPublishedProfile } from '../givens/index.js';
import { Unit } from './unit.js';

let unit: Unit;
beforeAll(async () => {
  unit = await Unit.start();
}, 60_000);
afterAll(() => unit?.world.close());

const again = (type: string) =>
  unit.world.look(
    `insert into samhem.event_outbox (region_id, event_id, type) select region_id, id, type from samhem.event_log where type = $1`,
    [type],
  );

describe('a case follows its family', () => {
  it('from the confirmed application, with where they heard of it', async () => {
    const { caseId } = await unit.givenApplication('mentor_family');
    expect(await unit.case(caseId)).toMatchObject({
      reference: expect.stringMatching(/^A-\d+$/) as string,
      ...{ step: 'APPLICATION', source: 'MENTOR_FAMILY', sinceDays: 0 },
      waitsFor: 'Väntar på att någon tar kontakt med familjen',
      moves: [{ from: null, to: 'APPLICATION', reason: null, movedByName: 'Samhem' }],
    });
  });

  it('out, when the application is withdrawn', async () => {
    const { caseId, applicationId } = await unit.givenApplication();
    await actAs(unit.recruiter, () => unit.world.api.get(ApplicationService).withdraw(applicationId, 'family'));
    await unit.world.settled();
    expect(await unit.case(caseId)).toMatchObject({
      step: 'WITHDRAWN',
      reason: 'APPLICATION_WITHDRAWN',
      mayMoveTo: [],
    });
  });

  it('from a home that was registered directly, at its register checks', async () => {
    const home = await givenHome(unit.world.api, unit.region);
    await unit.world.settled();
    expect(await unit.case(await unit.caseOf({ homeId: home.id }))).toMatchObject({
      ...{ reference: `Hem ${home.number}`, step: 'REGISTER_CHECKS', source: 'DIRECT' },
      waitsFor: 'Väntar på fem registerkontroller',
    });
  });

  it('to the market and back with its profile', async () => {
    const { homeId } = await givenPublishedProfile(unit.world.api, unit.region);
    await unit.world.settled();
    const caseId = await unit.caseOf({ homeId });
    expect((await unit.case(caseId)).step).toBe('PUBLISHED');
    await actAs(unit.recruiter, () => unit.world.api.get(PublicationService).withdraw(homeId, 'family'));
    await unit.world.settled();
    const { step, moves } = await unit.case(caseId);
    expect([step, moves[0]]).toEqual([
      'READY',
      { from: 'PUBLISHED', to: 'READY', reason: null, movedByName: 'Samhem' },
    ]);
  });
});

describe('a case does not', () => {
  it('open twice or move twice, though the jobs be run again', async () => {
    const count = async () =>
      unit.world.look<{ cases: number; moves: number }>(
        `select (select count(*)::int from samhem.recruitment_cases) as cases, (select count(*)::int from samhem.recruitment_moves) as moves`,
      );
    const before = await count();
    for (const type of ['ProfilePublished', 'HomeRegistered', 'ApplicationConfirmed']) await again(type);
    await unit.world.settled();
    expect(await count()).toEqual(before);
  });

  it('get the number of another, however many open at once', async () => {
    const homes = await Promise.all(Array.from({ length: 8 }, () => givenHome(unit.world.api, unit.region)));
    await unit.world.settled();
    const rows = await unit.world.look<{ numbers: number; last: number }>(
      `select count(distinct c.number)::int as numbers, max(n.last) as last from samhem.recruitment_cases c
       join samhem.case_numbers n using (region_id) where c.region_id = $1`,
      [unit.region.id],
    );
    expect(homes).toHaveLength(8);
    expect(rows[0]!.numbers).toBe(rows[0]!.last);
  });

  it('open for homes that have one, when a whole pool is taken in', async () => {
    const system = systemActor(unit.region.id);
    const count = () => unit.world.look(`select count(*)::int as n from samhem.recruitment_cases`);
    // Homes that came without a word: the crowd around a published one.
    await actAs(system, () => unit.world.api.get(CaseOpening).openForHomes());
    const before = await count();
    await actAs(system, () => unit.world.api.get(CaseOpening).openForHomes());
    expect(await count()).toEqual(before);
    await unit.world.look(
      `delete from samhem.recruitment_moves where case_id in (select id from samhem.recruitment_cases where source = 'direct')`,
    );
    await unit.world.look(`delete from samhem.recruitment_cases where source = 'direct'`);
    await actAs(system, () => unit.world.api.get(CaseOpening).openForHomes());
    expect(await count()).toEqual(before);
  });
});

describe('another region and a member', () => {
  it('see nothing of it', async () => {
    const { caseId } = await unit.givenApplication();
    const query = 'query ($id: ID!) { recruitmentCase(id: $id) { id } }';
    expect((await unit.world.ask(unit.otherUnit, query, { id: caseId })).codes).toEqual(['NOT_FOUND']);
    expect((await unit.world.ask(unit.member, query, { id: caseId })).codes).toEqual(['FORBIDDEN']);
  });
});
