import { type Loaded, useConnection } from '../../client/use-data';
import type { InterestFactsFragment } from '../../graphql/graphql';
import { interestsQuery } from './interests.operations';

export type Interest = InterestFactsFragment;

const underWay = ['EXPRESSED', 'UNDER_CONSIDERATION', 'FAMILY_ASKED', 'CONTACT_BROKERED'];

export const isUnderWay = ({ status }: Pick<Interest, 'status'>) => underWay.includes(status);

/** The municipality's own interests; with a need only that need's. */
export function useInterests(needId: string | null): Loaded<Interest> {
  return useConnection(interestsQuery, { first: 50, needId }, (data) => data.interests);
}

/** The interest that speaks for a pair: one under way before an ended one, then the latest. */
export function currentInterest(interests: Interest[], profileId: string): Interest | undefined {
  const ofProfile = interests.filter((interest) => interest.profileId === profileId);
  return ofProfile.find(isUnderWay) ?? ofProfile[0];
}
