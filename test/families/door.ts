import { LinkService } from '#libs/families';
import { actAs, systemActor } from '#libs/platform';
import type { GivenRegion } from '../givens/index.js';
import type { Answer, World } from '../support/world.js';

export interface FamilyPage {
  readonly isPublished: boolean;
  readonly takesChildren: boolean;
  readonly availableFrom: string;
  readonly availabilityConfirmedOn: string;
  readonly confirmedUntil: string;
  readonly ageBands: readonly string[];
  readonly consents: readonly {
    readonly municipalityId: string;
    readonly municipality: string;
    readonly stands: boolean;
  }[];
  readonly hasAskedForContact: boolean;
}

const PAGE = `unitName isPublished takesChildren assignmentType ageBands zone offersOwnRoom isStepFree hasAnimals hasOwnChildren
  languages availableFrom availabilityConfirmedOn confirmedUntil consents { municipalityId municipality stands } hasAskedForContact`;

type Asked = Promise<Answer<{ page: FamilyPage }>>;

const acting = (operation: string, declared = '') => {
  const passed = declared.replace(/, \$(\w+): [^,]+/g, ', $1: $$$1');
  return (world: World, token: string, variables: Record<string, unknown> = {}): Asked =>
    world.ask(
      null,
      `mutation ($token: String!${declared}) { page: ${operation}(token: $token${passed}) { ${PAGE} } }`,
      { token, ...variables },
    );
};

export const showPage = (world: World, token: string): Asked =>
  world.ask(null, `query ($token: String!) { page: familyPage(token: $token) { ${PAGE} } }`, { token });
export const confirmAvailability = acting('confirmFamilyAvailability', ', $availableFrom: LocalDate!');
export const declineAvailability = acting('declineFamilyAvailability');
export const revokeConsent = acting('revokeFamilyConsent', ', $municipalityIds: [ID!]');
export const askForContact = acting('askForContact');

/** The secret of a new link to the home. */
export function givenLink(world: World, { id }: GivenRegion, homeId: string): Promise<string> {
  const links = world.api.get(LinkService);
  return actAs(systemActor(id), async () => links.tokenOf(await links.add({ homeId })));
}
