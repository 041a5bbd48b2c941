import type { RegisterHomeMutationVariables } from '../../graphql/graphql';
import { day, oneOf, whole, z } from '../../ui/form/check';
import { today } from '../../ui/format';
import { words } from '../../ui/words';
import { t } from './homes.texts';
import {
  codeWhenElsewhere,
  householdDefaults,
  householdInput,
  householdShape,
  identityDefaults,
  identityInput,
  identityShape,
} from './household.form';
import { agesInOrder, factsOf, offerDefaults, offerShape, reasonDefaults, reasonsShape } from './offer.form';

export const schema = z
  .object({
    regi: oneOf(words.regi, t('register.choice')),
    places: whole(1, 6),
    identity: identityShape,
    household: householdShape,
    offer: z.object({ ...offerShape, availableFrom: day(), availabilityConfirmedOn: day() }),
    reasons: reasonsShape,
  })
  .refine(...agesInOrder)
  .refine(...codeWhenElsewhere);

/** What identifies a family is never kept in the browser. */
export const SECRET = ['identity', 'household', 'reasons'] as const;

export const defaults: z.input<typeof schema> = {
  regi: 'OWN',
  places: '1',
  identity: identityDefaults,
  household: householdDefaults,
  offer: { ...offerDefaults, availableFrom: today(), availabilityConfirmedOn: today() },
  reasons: reasonDefaults,
};

export function toVariables(checked: z.output<typeof schema>): RegisterHomeMutationVariables {
  const { regi, places, identity, household, offer, reasons } = checked;
  const { availableFrom, availabilityConfirmedOn, ...facts } = offer;
  return {
    input: {
      ...{ regi, places },
      identity: identityInput(identity),
      household: householdInput(household),
      offer: { ...factsOf(facts, reasons), availableFrom, availabilityConfirmedOn },
    },
  };
}
