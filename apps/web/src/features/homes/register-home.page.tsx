import { useNavigate } from 'react-router';
import { FormDay, FormNumber } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { HouseholdFields } from './household-fields';
import { IdentityFields } from './identity-fields';
import { OfferFields } from './offer-fields';
import { fieldOf } from './offer.form';
import { registerHome } from './homes.operations';
import { t } from './homes.texts';
import { SECRET, defaults, schema, toVariables } from './register-home.form';

export function Page() {
  const navigate = useNavigate();
  const notice = useNotice();
  const using = useIntentForm({
    operation: registerHome,
    schema,
    defaults,
    toVariables,
    fieldOf,
    draft: 'register-home',
    secret: SECRET,
    leaves: true,
    onDone: ({ registerHome: home }) => {
      notice(t('register.done', { number: home.number }));
      void navigate(`/hemregister/${home.id}`);
    },
  });
  return (
    <Frame title={t('register.title')} lead={t('register.lead')} back={{ to: '/hemregister', label: t('home.back') }}>
      <IntentForm using={using} submitLabel={t('register.action')}>
        <IdentityFields />
        <HouseholdFields />
        <OfferFields isNew>
          <FormNumber name="places" label={t('register.places')} />
          <FormDay name="offer.availableFrom" label={t('register.availableFrom')} />
          <FormDay name="offer.availabilityConfirmedOn" label={t('register.confirmedOn')} />
        </OfferFields>
      </IntentForm>
    </Frame>
  );
}
