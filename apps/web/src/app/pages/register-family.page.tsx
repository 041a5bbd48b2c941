import { useNavigate, useParams } from 'react-router';
import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import { IdentityFields } from '../../features/homes/identity-fields';
import { OfferFields } from '../../features/homes/offer-fields';
import { HouseholdFields } from '../../features/homes/household-fields';
import { OTHER } from '../../features/homes/household.form';
import { fieldOf } from '../../features/homes/offer.form';
import { t as homes } from '../../features/homes/homes.texts';
import { defaults, SECRET, schema, toVariables } from '../../features/homes/register-home.form';
import {
  recruitmentCase,
  registerHomeFromApplication,
  registrationDraft,
} from '../../features/recruitment/recruitment.operations';
import { t } from '../../features/recruitment/recruitment.texts';
import type { RegistrationDraftQuery } from '../../graphql/graphql';
import { FormDay, FormNumber } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { NotFound } from '../not-found';

type Draft = RegistrationDraftQuery['registrationDraft'];

/** What the family has told already; the rest is asked for. */
function useDefaults({ familyName, givenNames, phone, email, municipalityCode }: Draft): typeof defaults {
  const { municipalities } = useMe().region;
  const code = municipalityCode ?? '';
  const isMember = municipalities.some((one) => one.code === code);
  const known = { familyName, givenNames, phone: phone ?? '', email: email ?? '' };
  const where = { municipality: code && (isMember ? code : OTHER), municipalityCode: isMember ? '' : code };
  return { ...defaults, identity: { ...defaults.identity, ...known, ...where } };
}

function RegisterForm({ caseId, applicationId }: { caseId: string; applicationId: string }) {
  const { registrationDraft: draft } = useData(registrationDraft, { applicationId });
  const navigate = useNavigate();
  const notice = useNotice();
  const using = useIntentForm({
    operation: registerHomeFromApplication,
    schema,
    defaults: useDefaults(draft),
    toVariables: (checked) => ({ applicationId, ...toVariables(checked) }),
    fieldOf,
    secret: SECRET,
    leaves: true,
    onDone: ({ registerHomeFromApplication: of }) => {
      notice(t('register.done', { reference: of.reference }));
      void navigate(`/rekrytering/${caseId}`);
    },
  });
  return (
    <Frame
      title={t('register.title', { reference: draft.reference })}
      lead={t('register.lead')}
      back={{ to: `/rekrytering/${caseId}`, label: draft.reference }}
    >
      <IntentForm using={using} submitLabel={t('register.action')}>
        <IdentityFields />
        <HouseholdFields />
        <OfferFields isNew>
          <FormNumber name="places" label={homes('register.places')} />
          <FormDay name="offer.availableFrom" label={homes('register.availableFrom')} />
          <FormDay name="offer.availabilityConfirmedOn" label={homes('register.confirmedOn')} />
        </OfferFields>
      </IntentForm>
    </Frame>
  );
}

/** A screened family becomes a home: the form of the register, begun with what the family has told. */
export function Page() {
  const { id = '' } = useParams();
  const { recruitmentCase: of } = useData(recruitmentCase, { id });
  return of.applicationId ? <RegisterForm caseId={id} applicationId={of.applicationId} /> : <NotFound />;
}
