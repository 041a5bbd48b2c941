import Stack from '@mui/material/Stack';
import type { InterestFactsFragment } from '../../../graphql/graphql';
import { useIntention } from '../../../client/use-intention';
import { IntentionMessage } from '../../../ui/intention-message';
import { useNotice } from '../../../ui/notice';
import { focusMainHeading } from '../../../ui/page';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { SavingButton } from '../../../ui/saving-button';
import { words } from '../../../ui/words';
import { askFamily, brokerContact, considerInterest, declineInterest, showMore } from './brokering.operations';
import { t } from './brokering.texts';

const declineReasons = (['FAMILY_DECLINED', 'NOT_SUITABLE', 'PLACE_TAKEN', 'OTHER_INTEREST_CHOSEN'] as const).map(
  (value) => ({
    value,
    label: words.interestReason[value],
  }),
);

/** What the unit may do next with an interest: one step forward, or a no with its reason. */
export function InterestSteps({ interest, showsMore }: { interest: InterestFactsFragment; showsMore: boolean }) {
  const { status } = interest;
  const isOpen = status === 'EXPRESSED' || status === 'UNDER_CONSIDERATION' || status === 'FAMILY_ASKED';
  if (!isOpen) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {status === 'EXPRESSED' && <Step interest={interest} operation={considerInterest} step="consider" />}
      {status === 'UNDER_CONSIDERATION' && <Step interest={interest} operation={askFamily} step="ask" />}
      {status === 'FAMILY_ASKED' && <Broker interest={interest} />}
      {!showsMore && <ShowMore interest={interest} />}
      <Decline interest={interest} />
    </Stack>
  );
}

interface StepProps {
  interest: InterestFactsFragment;
  operation: typeof considerInterest | typeof askFamily;
  step: 'consider' | 'ask';
}

function Step({ interest, operation, step }: StepProps) {
  const intention = useIntention(operation as typeof considerInterest);
  const notice = useNotice();
  const run = async () => {
    if (!(await intention.run({ id: interest.id }))) return;
    notice(t(`${step}.done`));
    focusMainHeading();
  };
  return (
    <>
      <SavingButton isSaving={intention.isPending} onClick={() => void run()}>
        {t(`${step}.action`)}
      </SavingButton>
      <IntentionMessage error={intention.error} onRetry={() => void run()} />
    </>
  );
}

function Broker({ interest }: { interest: InterestFactsFragment }) {
  const intention = useIntention(brokerContact);
  const notice = useNotice();
  const municipality = interest.municipality.name;
  return (
    <ReasonDialog
      opener={t('broker.action')}
      title={t('broker.title')}
      text={t('broker.text', { municipality, caseNumber: interest.caseNumber })}
      confirm={t('broker.action')}
      hasNote
      intention={intention}
      onConfirm={async ({ note }) => {
        const result = await intention.run({ id: interest.id, note: note || null });
        if (result) notice(t('broker.done', { municipality }));
        return result;
      }}
    />
  );
}

function ShowMore({ interest }: { interest: InterestFactsFragment }) {
  const intention = useIntention(showMore);
  const notice = useNotice();
  const municipality = interest.municipality.name;
  return (
    <ReasonDialog
      opener={t('more.action')}
      title={t('more.title', { municipality })}
      text={t('more.text')}
      confirm={t('more.action')}
      intention={intention}
      onConfirm={async () => {
        const result = await intention.run({ id: interest.id });
        if (result) notice(t('more.done', { municipality }));
        return result;
      }}
    />
  );
}

function Decline({ interest }: { interest: InterestFactsFragment }) {
  const intention = useIntention(declineInterest);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('decline.action')}
      title={t('decline.title')}
      text={t('decline.text')}
      confirm={t('decline.action')}
      reasons={declineReasons}
      hasNote
      intention={intention}
      onConfirm={async ({ reason, note }) => {
        const result = await intention.run({ id: interest.id, reason, note: note || null });
        if (result) notice(t('decline.done'));
        return result;
      }}
    />
  );
}
