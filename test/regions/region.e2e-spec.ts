import { RegionQueries, RegionService, shippedRegions } from '#libs/regions';
import { actAs, systemActor, type Actor } from '#libs/platform';
import { givenRegion, givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type TestUser, type World } from '../support/world.js';

let world: World;
let familjepoolen: GivenRegion;
let helsingborg: GivenRegion;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  ({ familjepoolen, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());

interface Me {
  me: {
    displayName: string;
    municipality: { code: string } | null;
    region: {
      code: string;
      zones: { code: string; name: string }[];
      municipalities: {
        code: string;
        isHost: boolean;
        zoneCode: string;
        organisationNumber: string;
        figures: object[];
      }[];
    };
  };
}
const me = async (user: TestUser) =>
  (
    await world.ask<Me>(
      user,
      `{ me { displayName municipality { code } region { code zones { code name } municipalities { code isHost zoneCode
          organisationNumber figures { kind on value source isDemonstration } } } } }`,
    )
  ).data.me;

describe('a region', () => {
  it('is seen whole by everybody in it', async () => {
    const { caseworker, steering } = familjepoolen.member('0184');
    const users = [familjepoolen.recruiter, caseworker, steering, familjepoolen.reviewer];
    for (const user of users) {
      const { region } = await me(user);
      expect(region.code).toBe('familjepoolen');
      expect(region.municipalities).toHaveLength(6);
      expect(region.zones).toEqual([
        { code: 'norr', name: 'Norra området' },
        { code: 'soder', name: 'Södra området' },
      ]);
    }
  });

  it('keeps day, source and whether it is a demonstration figure beside every figure', async () => {
    const { region } = await me(familjepoolen.recruiter);
    expect(region.municipalities.find(({ code }) => code === '0184')).toEqual({
      code: '0184',
      isHost: false,
      zoneCode: 'soder',
      organisationNumber: '212000-0183',
      figures: [
        {
          kind: 'PLACED_CHILDREN_0_18',
          on: '2019-12-31',
          value: 339,
          source: expect.stringContaining('SVT'),
          isDemonstration: false,
        },
        {
          kind: 'POPULATION',
          on: '2025-12-31',
          value: 86435,
          source: expect.stringContaining('SCB'),
          isDemonstration: false,
        },
        {
          kind: 'RESIDENT_CHILDREN_0_18',
          on: '2019-12-31',
          value: 14990,
          source: expect.stringContaining('SCB'),
          isDemonstration: false,
        },
      ],
    });
  });

  it('knows its user’s municipality, and that the unit has none', async () => {
    expect((await me(familjepoolen.member('0139').caseworker)).municipality).toEqual({ code: '0139' });
    expect((await me(familjepoolen.manager)).municipality).toBeNull();
  });
});

describe('a region is not founded', () => {
  const found = (actor: Actor) =>
    actAs(actor, () => world.api.get(RegionService).foundRegion({ ...shippedRegions()[0]!, code: 'en-region-till' }));

  it.each(['recruiter', 'manager', 'reviewer'] as const)('by a %s, in its own region or another', async (role) => {
    await expect(found(familjepoolen[role])).rejects.toThrow(/row-level security/);
    await expect(found({ ...familjepoolen[role], regionId: '01981a2b-0000-7000-8000-000000000001' })).rejects.toThrow(
      /row-level security/,
    );
  });

  it('in half: a municipality twice takes the region back with it', async () => {
    const founding = shippedRegions()[0]!;
    const twice = {
      ...founding,
      code: 'halva',
      municipalities: [founding.municipalities[0]!, founding.municipalities[0]!],
    };
    await expect(givenRegion(world.api, twice)).rejects.toThrow();
    expect(await world.look('select code from samhem.regions order by code')).toEqual([
      { code: 'familjen-helsingborg' },
      { code: 'familjepoolen' },
    ]);
  });
});

describe('another region', () => {
  it('sees its own and nothing of this', async () => {
    const { region } = await me(helsingborg.host.caseworker);
    expect(region.code).toBe('familjen-helsingborg');
    expect(region.municipalities).toHaveLength(11);
  });

  it('is not reached by a system actor of a region that does not exist', async () =>
    expect(
      actAs(systemActor('01981a2b-0000-7000-8000-000000000002'), () => world.api.get(RegionQueries).mine()),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' }));
});
