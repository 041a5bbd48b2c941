import { BrokeringService, InterestService, type InterestType } from '#libs/interests';
import { addDays } from '#libs/kernel';
import { NeedService, type NeedType } from '#libs/needs';
import { PlacementService, type PlacementType, type RecordPlacementInput } from '#libs/placements';
import { Clock, actAs } from '#libs/platform';
import { givenPublishedProfile } from './given-home.js';
import type { App, GivenMember, GivenRegion } from './given-region.js';

export type NeedInput = Parameters<NeedService['register']>[0];

let caseNumbers = 0;

/** A foster home for one child of 7–12 in two weeks, without requirements, unless told otherwise. */
export function needInput(app: App, changes: Partial<NeedInput> = {}): NeedInput {
  const today = app.get(Clock).today();
  caseNumbers += 1;
  return {
    caseNumber: `${today.slice(0, 4)}-${String(caseNumbers).padStart(4, '0')}`,
    assignmentType: 'foster_home',
    childrenCount: 1,
    ageFrom: 7,
    ageTo: 12,
    startOn: addDays(today, 14),
    expectedLength: 'long',
    urgency: 'soon',
    networkSearch: 'exhausted',
    requirements: [],
    ...changes,
  };
}

export function givenNeed(app: App, member: GivenMember, changes: Partial<NeedInput> = {}): Promise<NeedType> {
  return actAs(member.caseworker, () => app.get(NeedService).register(needInput(app, changes)));
}

/** What is left out is given first: the region's host, a need of the member, a profile that fits it. */
export interface InterestChanges {
  readonly member?: GivenMember;
  readonly needId?: string;
  readonly profileId?: string;
}

export async function givenInterest(
  app: App,
  region: GivenRegion,
  { member = region.host, ...given }: InterestChanges = {},
): Promise<InterestType> {
  const needId = given.needId ?? (await givenNeed(app, member)).id;
  const profileId = given.profileId ?? (await givenPublishedProfile(app, region)).profileIds[member.id]!;
  return actAs(member.caseworker, () => app.get(InterestService).express(needId, profileId));
}

/** The unit has considered the interest, asked the family and brokered contact. */
export async function givenBrokeredInterest(
  app: App,
  region: GivenRegion,
  changes: InterestChanges = {},
): Promise<InterestType> {
  const { id } = await givenInterest(app, region, changes);
  const brokering = app.get(BrokeringService);
  return actAs(region.recruiter, async () => {
    await brokering.consider(id);
    await brokering.askFamily(id);
    return brokering.broker(id);
  });
}

export async function givenPlacement(
  app: App,
  region: GivenRegion,
  { startsOn, decisionOn, decisionReference, ...changes }: InterestChanges & Partial<RecordPlacementInput> = {},
): Promise<PlacementType> {
  const { id: interestId } = await givenBrokeredInterest(app, region, changes);
  const today = app.get(Clock).today();
  const input = {
    interestId,
    startsOn: startsOn ?? today,
    decisionOn: decisionOn ?? today,
    decisionReference: decisionReference ?? `SN ${today} § 12`,
  };
  const { coordinator } = changes.member ?? region.host;
  return actAs(coordinator, () => app.get(PlacementService).record(input));
}
