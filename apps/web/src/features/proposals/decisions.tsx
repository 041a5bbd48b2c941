import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useIntention } from '../../client/use-intention';
import type { DecisionFactsFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { SavingButton } from '../../ui/saving-button';
import { undoDecision } from './proposals.operations';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';

/** What the unit has decided for a need so far, with who and when, and a way back. */
export function Decisions({ decisions }: { decisions: DecisionFactsFragment[] }) {
  if (decisions.length === 0) return null;
  return (
    <Box>
      <Typography component="h4" sx={{ fontWeight: 600 }}>
        {t('decide.history')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {decisions.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </Box>
    </Box>
  );
}

function Decision({ decision }: { decision: DecisionFactsFragment }) {
  const intention = useIntention(undoDecision);
  const notice = useNotice();
  const { id, choice, reason, homeNumber, note, decidedByName, decidedAt } = decision;
  const undo = async () => {
    if (!(await intention.run({ id }))) return;
    notice(t('decide.undone'));
    focusMainHeading();
  };
  const made = {
    choice: proposalWords.proposalChoice[choice],
    number: homeNumber,
    reason: proposalWords.proposalReason[reason],
  };
  return (
    <Box component="li">
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t('decide.made', made)} {note}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography color="textSecondary">
          {t('decide.by', { name: decidedByName })}, <DateText value={decidedAt} />
        </Typography>
        <SavingButton variant="text" isSaving={intention.isPending} onClick={() => void undo()}>
          {t('decide.undo')}
        </SavingButton>
      </Stack>
      <IntentionMessage error={intention.error} onRetry={() => void undo()} />
    </Box>
  );
}
