import type { Operation } from '../../client/api';
import { useIntention } from '../../client/use-intention';
import type { CaseReason } from '../../graphql/enums';
import { useNotice } from '../../ui/notice';
import { ReasonDialog } from '../../ui/reason-dialog';
import { words } from '../../ui/words';
import { t } from './screening.texts';

const reasons = (
  ['SCREENING', 'CHECKS', 'HOME_STUDY', 'HOUSING', 'COOPERATION', 'OTHER_ASSIGNMENT', 'OUTSIDE_REGION'] as CaseReason[]
).map((value) => ({ value, label: words.caseReason[value] }));

interface DeclineActionProps<Conclusion> {
  caseId: string;
  operation: Operation<unknown, { caseId: string; conclusion: Conclusion; reason?: CaseReason | null }>;
  conclusion: Conclusion;
}

/** A no, with its reason: of the first screening and of the home study alike. */
export function DeclineAction<Conclusion>({ caseId, operation, conclusion }: DeclineActionProps<Conclusion>) {
  const intention = useIntention(operation);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('decline.action')}
      title={t('decline.title')}
      text={t('decline.text')}
      confirm={t('decline.action')}
      reasons={reasons}
      intention={intention}
      onConfirm={async ({ reason }) => {
        const result = await intention.run({ caseId, conclusion, reason });
        if (result) notice(t('decline.done'));
        return result;
      }}
    />
  );
}
