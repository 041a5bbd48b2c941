import { HomeService, type HomeType, type RegisterHomeInput } from '#libs/homes';
import { Clock, TenantDb, actAs } from '#libs/platform';
import { PublicationService } from '#libs/profiles';
import { givenCrowd } from './crowd.js';
import type { App, GivenRegion } from './given-region.js';
import { familyOf } from './people.js';
import { makeReady } from './readiness.js';

export interface HomeChanges {
  readonly regi?: RegisterHomeInput['regi'];
  readonly places?: number;
  readonly identity?: Partial<RegisterHomeInput['identity']>;
  readonly offer?: Partial<RegisterHomeInput['offer']>;
  readonly household?: RegisterHomeInput['household'];
}

let families = 0;

/** A foster home for two children of 5–14 in the host's zone, unless told otherwise. */
export function homeInput(app: App, region: GivenRegion, changes: HomeChanges = {}): RegisterHomeInput {
  const today = app.get(Clock).today();
  families += 1;
  return {
    regi: changes.regi ?? 'own',
    places: changes.places ?? 2,
    household: changes.household ?? null,
    identity: {
      ...familyOf(families),
      postalCode: '10000',
      locality: region.host.name,
      municipalityCode: region.host.code,
      ...changes.identity,
    },
    offer: {
      assignmentType: 'foster_home',
      ageFrom: 5,
      ageTo: 14,
      zoneCode: region.host.zoneCode,
      hasOwnChildren: false,
      hasAnimals: false,
      isStepFree: false,
      offersOwnRoom: true,
      hasDaytimeAdult: false,
      languages: ['sv'],
      capabilities: [{ area: 'school', level: 2 }],
      availableFrom: today,
      availabilityConfirmedOn: today,
      ...changes.offer,
    },
  };
}

export function givenHome(app: App, region: GivenRegion, changes: HomeChanges = {}): Promise<HomeType> {
  return actAs(region.recruiter, () => app.get(HomeService).register(homeInput(app, region, changes)));
}

/** A home that every member meets under an id of its own. */
export interface PublishedHome {
  readonly homeId: string;
  /** The host's. */
  readonly profileId: string;
  /** By municipality. */
  readonly profileIds: Readonly<Record<string, string>>;
}

/** A home that may be published: everybody has consented to everything, the checks are in order, and it is one of several alike. */
export async function givenPublishableHome(
  app: App,
  region: GivenRegion,
  changes: HomeChanges = {},
): Promise<HomeType> {
  const home = await givenHome(app, region, changes);
  await actAs(region.recruiter, () => makeReady(app, [home.id]));
  await actAs(region.recruiter, () => givenCrowd(app, home.id));
  return home;
}

export async function givenPublishedProfile(
  app: App,
  region: GivenRegion,
  changes: HomeChanges = {},
): Promise<PublishedHome> {
  const { id: homeId } = await givenPublishableHome(app, region, changes);
  await actAs(region.recruiter, () => app.get(PublicationService).publish(homeId));
  const profileIds = await actAs(region.recruiter, () => profilesOf(app, homeId));
  return { homeId, profileId: profileIds[region.host.id]!, profileIds };
}

/** Under which id each municipality meets the home, by municipality; nobody does when it is not published. For the unit. */
export async function profilesOf(app: App, homeId: string): Promise<Record<string, string>> {
  const rows = await app.get(TenantDb).query<{ id: string; municipalityId: string }>(PROFILES_OF, [homeId]);
  return Object.fromEntries(rows.map(({ municipalityId, id }) => [municipalityId, id]));
}

const PROFILES_OF = `
  select p.id, p.municipality_id as "municipalityId" from samhem.publications u
  join samhem.profiles p on p.region_id = u.region_id and p.publication_id = u.id
  where u.home_id = $1 and u.withdrawn_at is null and p.ended_at is null`;
