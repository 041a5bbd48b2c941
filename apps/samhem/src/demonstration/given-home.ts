import { HomeService, type HomeType, type RegisterHomeInput } from '#libs/homes';
import { Clock, actAs } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import type { App, GivenRegion } from './given-region.js';
import { familyOf } from './people.js';

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

export interface PublishedHome {
  readonly homeId: string;
  readonly profileId: string;
}

export async function givenPublishedProfile(
  app: App,
  region: GivenRegion,
  changes: HomeChanges = {},
): Promise<PublishedHome> {
  const { id: homeId } = await givenHome(app, region, changes);
  const { id: profileId } = await actAs(region.recruiter, () => app.get(ProfileService).publish(homeId));
  return { homeId, profileId };
}
