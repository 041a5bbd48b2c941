import { useNavigate, useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { oneOf, z } from '../../ui/form/check';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { words } from '../../ui/words';
import { changeOffer, homeOfferOf } from './homes.operations';
import { t } from './homes.texts';
import { OfferFields } from './offer-fields';
import { agesInOrder, factsOf, fieldOf, offerShape, reasonDefaults, reasonsShape, typedOffer } from './offer.form';

const schema = z
  .object({ regi: oneOf(words.regi, t('register.choice')), offer: z.object(offerShape), reasons: reasonsShape })
  .refine(...agesInOrder);

const SECRET = ['reasons'] as const;

export function Page() {
  const { id = '' } = useParams();
  const { home } = useData(homeOfferOf, { id });
  const navigate = useNavigate();
  const notice = useNotice();
  const using = useIntentForm({
    operation: changeOffer,
    schema,
    defaults: { regi: home.regi, offer: typedOffer(home), reasons: reasonDefaults },
    toVariables: ({ regi, offer, reasons }) => ({ input: { homeId: id, regi, offer: factsOf(offer, reasons) } }),
    fieldOf,
    draft: `change-offer-${id}`,
    secret: SECRET,
    leaves: true,
    onDone: () => {
      notice(t('change.done'));
      void navigate(`/hemregister/${id}`);
    },
  });
  return (
    <Frame
      title={t('change.title', { number: home.number })}
      lead={t('change.lead')}
      back={{ to: `/hemregister/${id}`, label: t('home.title', { number: home.number }) }}
    >
      <IntentForm using={using} submitLabel={t('change.action')}>
        <OfferFields />
      </IntentForm>
    </Frame>
  );
}
