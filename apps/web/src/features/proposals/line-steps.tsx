import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useIntention } from '../../client/use-intention';
import type { ProposalChoice, ProposalReason } from '../../graphql/enums';
import { useNotice } from '../../ui/notice';
import { ReasonDialog } from '../../ui/reason-dialog';
import { effectText, type Line } from './line-panel';
import { decideProposal } from './proposals.operations';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';

/** The server's own list of which reasons go with which choice. */
const REASONS: Record<ProposalChoice, ProposalReason[]> = {
  ACCEPTED: ['AS_PROPOSED', 'BETTER_FIT', 'NEARER', 'SIBLINGS', 'FAMILY_WISH', 'OTHER'],
  CHANGED: ['BETTER_FIT', 'NEARER', 'SIBLINGS', 'FAMILY_WISH', 'HOME_KEPT', 'OTHER'],
  REFUSED: ['FACTS_OUTDATED', 'FAMILY_DECLINES', 'MEMBER_TRIES_OTHER', 'HOME_KEPT', 'OTHER'],
};
const optionsFor = (choice: ProposalChoice) =>
  REASONS[choice].map((value) => ({ value, label: proposalWords.proposalReason[value] }));

/** A person chooses and says why: as proposed, another home, or neither. */
export function LineSteps({ line }: { line: Line }) {
  return (
    <Stack direction="row" className="no-print" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Decide line={line} choice="ACCEPTED" step="accept" done="accepted" />
      {line.alternatives.length > 0 && <Change line={line} />}
      <Decide line={line} choice="REFUSED" step="refuse" done="refused" />
    </Stack>
  );
}

interface DecideProps {
  line: Line;
  choice: 'ACCEPTED' | 'REFUSED';
  step: 'accept' | 'refuse';
  done: 'accepted' | 'refused';
}

function Decide({ line, choice, step, done }: DecideProps) {
  const intention = useIntention(decideProposal);
  const notice = useNotice();
  const { need, home } = line;
  const about = { number: home.number, caseNumber: need.caseNumber, municipality: need.municipality.name };
  return (
    <ReasonDialog
      opener={t(`decide.${step}`)}
      title={t(`decide.${step}Title`)}
      text={t(`decide.${step}Text`, about)}
      confirm={t(`decide.${step}`)}
      reasons={optionsFor(choice)}
      hasNote
      extra={<Typography color="textSecondary">{t('decide.noteHint')}</Typography>}
      intention={intention}
      onConfirm={async ({ reason, note }) => {
        const input = { needId: need.id, proposedHomeId: home.id, choice, reason, note: note || null };
        const result = await intention.run({ input });
        if (result) notice(t(`decide.${done}`));
        return result;
      }}
    />
  );
}

function Change({ line }: { line: Line }) {
  const intention = useIntention(decideProposal);
  const notice = useNotice();
  const [chosen, choose] = useState(line.alternatives[0]?.home.id ?? '');
  const { need, home } = line;
  return (
    <ReasonDialog
      opener={t('decide.change')}
      title={t('decide.changeTitle')}
      text={t('decide.changeText', { number: home.number })}
      confirm={t('decide.change')}
      reasons={optionsFor('CHANGED')}
      hasNote
      extra={<Instead line={line} chosen={chosen} choose={choose} />}
      intention={intention}
      onConfirm={async ({ reason, note }) => {
        const about = { needId: need.id, proposedHomeId: home.id, choice: 'CHANGED' as const, chosenHomeId: chosen };
        const result = await intention.run({ input: { ...about, reason, note: note || null } });
        if (result) notice(t('decide.changed'));
        return result;
      }}
    />
  );
}

function Instead({ line, chosen, choose }: { line: Line; chosen: string; choose: (id: string) => void }) {
  return (
    <TextField
      select
      label={t('decide.instead')}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
      helperText={t('decide.noteHint')}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {line.alternatives.map((one) => (
        <option key={one.home.id} value={one.home.id}>
          {t('decide.option', { number: one.home.number, zone: one.home.zone.name, effect: effectText(one) })}
        </option>
      ))}
    </TextField>
  );
}
