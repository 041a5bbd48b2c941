import Stack from '@mui/material/Stack';
import { useNavigate, useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { EmptyState } from '../../ui/empty-state';
import { today } from '../../ui/format';
import { day, text, z } from '../../ui/form/check';
import { FormDay, FormText } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { interestToPlaceQuery, recordPlacement } from './placements.operations';
import { t } from './placements.texts';

// The server knows the whole rule; this much can be said at once.
const schema = z.object({
  startsOn: day(),
  decisionOn: day().refine((date) => date <= today(), t('check.decision')),
  decisionReference: text(100, t('check.reference')),
});
const empty = { startsOn: '', decisionOn: '', decisionReference: '' };

interface Target {
  id: string;
  needId: string;
  caseNumber: string;
}

function PlacementForm({ interest }: { interest: Target }) {
  const navigate = useNavigate();
  const notify = useNotice();
  const using = useIntentForm({
    operation: recordPlacement,
    schema,
    defaults: empty,
    draft: `record-placement-${interest.id}`,
    leaves: true,
    toVariables: (typed) => ({ input: { interestId: interest.id, ...typed } }),
    onDone: () => {
      notify(t('form.done'));
      void navigate('/placeringar');
    },
  });
  return (
    <IntentForm
      using={using}
      submitLabel={t('form.submit')}
      beside={
        <LinkButton to={`/behov/${interest.needId}`} quiet>
          {t('form.cancel')}
        </LinkButton>
      }
    >
      <Panel title={t('form.heading', { caseNumber: interest.caseNumber })}>
        <Stack sx={{ gap: 2.5 }}>
          <FieldRow>
            <FormDay name="startsOn" label={t('form.startsOn')} />
            <FormDay name="decisionOn" label={t('form.decisionOn')} />
          </FieldRow>
          <FormText name="decisionReference" label={t('form.reference')} hint={t('form.referenceHint')} />
        </Stack>
      </Panel>
    </IntentForm>
  );
}

/** Reached from an interest whose contact is brokered; the address says which. */
export function Page() {
  const [search] = useSearchParams();
  const { interests } = useData(interestToPlaceQuery, { first: 100, needId: search.get('behov') });
  const interest = interests.nodes.find(
    ({ id, status }) => id === search.get('intresse') && status === 'CONTACT_BROKERED',
  );
  if (!interest) {
    const toNeeds = <LinkButton to="/behov">{t('toNeeds')}</LinkButton>;
    return (
      <Frame title={t('form.title')}>
        <EmptyState title={t('form.wrong')} text={t('form.wrongText')} action={toNeeds} />
      </Frame>
    );
  }
  const back = { to: `/behov/${interest.needId}`, label: t('form.back', { caseNumber: interest.caseNumber }) };
  return (
    <Frame title={t('form.title')} lead={t('form.lead')} back={back}>
      <PlacementForm interest={interest} />
    </Frame>
  );
}
