import { shippedRegions } from '#libs/regions';
import { givenRegion, type App, type GivenRegion } from '../../apps/samhem/src/demonstration/given-region.js';

export * from '../../apps/samhem/src/demonstration/given-application.js';
export * from '../../apps/samhem/src/demonstration/given-home.js';
export * from '../../apps/samhem/src/demonstration/given-need.js';
export * from '../../apps/samhem/src/demonstration/given-region.js';

/** Both shipped regions with a user for every role, so that every story has somebody next door who must see nothing. */
export async function givenTwoRegions(app: App): Promise<{ familjepoolen: GivenRegion; helsingborg: GivenRegion }> {
  const [familjepoolen, helsingborg] = shippedRegions();
  return {
    familjepoolen: await givenRegion(app, familjepoolen!),
    helsingborg: await givenRegion(app, helsingborg!),
  };
}
