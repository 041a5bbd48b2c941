import Button from '@mui/material/Button';
import { useMe } from '../../client/me';
import type { HomeIdentityQuery } from '../../graphql/graphql';
import { z } from '../../ui/form/check';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import {
  codeWhenElsewhere,
  householdInput,
  householdShape,
  identityInput,
  identityShape,
  typedIdentity,
} from './household.form';
import { HouseholdFields } from './household-fields';
import { changeIdentity } from './homes.operations';
import { t } from './homes.texts';
import { IdentityFields } from './identity-fields';

const schema = z.object({ identity: identityShape, household: householdShape }).refine(...codeWhenElsewhere);

interface IdentityFormProps {
  homeId: string;
  identity: HomeIdentityQuery['homeIdentity'];
  onClose: () => void;
}

/** Changes who the home is, after it has been read for a purpose. No draft: nothing of it is kept in the browser. */
export function IdentityForm({ homeId, identity, onClose }: IdentityFormProps) {
  const { region } = useMe();
  const notice = useNotice();
  const codes = region.municipalities.map(({ code }) => code);
  const using = useIntentForm({
    operation: changeIdentity,
    schema,
    defaults: typedIdentity(identity, codes),
    toVariables: (checked) => ({
      input: {
        homeId,
        identity: identityInput(checked.identity),
        household: householdInput(checked.household),
      },
    }),
    leaves: true,
    onDone: () => {
      notice(t('identity.changed'));
      onClose();
    },
  });
  return (
    <IntentForm
      using={using}
      submitLabel={t('identity.save')}
      beside={<Button onClick={onClose}>{t('identity.cancel')}</Button>}
    >
      <IdentityFields />
      <HouseholdFields />
    </IntentForm>
  );
}
