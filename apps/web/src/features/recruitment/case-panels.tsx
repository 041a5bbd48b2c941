import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import type { RecruitmentCaseOfQuery } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { type Fact, Facts } from '../../ui/facts';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { TimelineList } from '../../ui/timeline-list';
import { words } from '../../ui/words';
import { MoveDialog } from './move-dialog';
import { assignCase, caseChecks } from './recruitment.operations';
import { t } from './recruitment.texts';

export type OneCase = RecruitmentCaseOfQuery['recruitmentCase'];

/** "Flytta till…" on the case's own page. */
export function MoveAction({ moved }: { moved: OneCase }) {
  const [isOpen, setOpen] = useState(false);
  if (moved.mayMoveTo.length === 0) return null;
  const close = (hasMoved: boolean) => {
    setOpen(false);
    if (hasMoved) window.setTimeout(focusMainHeading, 300);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('move.open')}
      </Button>
      {isOpen && <MoveDialog moved={moved} onClose={close} />}
    </>
  );
}

export function CaseFactsPanel({
  of,
  carriers,
}: {
  of: OneCase;
  carriers: RecruitmentCaseOfQuery['recruitmentCarriers'];
}) {
  const facts: Fact[] = [
    [t('one.step'), words.caseState[of.step]],
    [t('one.waits'), of.waitsFor ?? t('card.nothing'), 'wide'],
    [t('one.since'), <DateText value={of.since} />],
    [t('one.opened'), <DateText value={of.openedAt} />],
    [t('one.source'), words.caseSource[of.source]],
    ...(of.reason ? [[t('one.reason'), words.caseReason[of.reason]] as Fact] : []),
  ];
  return (
    <Panel title={t('one.facts')}>
      <Facts facts={facts} />
      <Carrier of={of} carriers={carriers} />
    </Panel>
  );
}

function Carrier({ of, carriers }: { of: OneCase; carriers: RecruitmentCaseOfQuery['recruitmentCarriers'] }) {
  const intention = useIntention(assignCase);
  const notice = useNotice();
  const assign = async (userId: string) => {
    const result = await intention.run({ id: of.id, userId: userId || null });
    if (!result) return;
    const name = result.assignCase.carriedByName;
    notice(name ? t('one.assigned', { name }) : t('one.unassigned'));
  };
  return (
    <>
      <TextField
        select
        label={t('one.carrier')}
        value={of.carriedBy ?? ''}
        onChange={(event) => void assign(event.target.value)}
        sx={{ mt: 2, maxWidth: 360 }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t('one.nobody')}</option>
        {carriers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </TextField>
      <IntentionMessage error={intention.error} />
    </>
  );
}

/** How the register checks stand; they are recorded on the home's page. */
export function CaseChecksPanel({ homeId }: { homeId: string }) {
  const { homeChecks } = useData(caseChecks, { homeId });
  return (
    <Panel title={t('checks.title')}>
      {homeChecks.obstacles.length === 0 ? (
        <Typography>{t('checks.inOrder')}</Typography>
      ) : (
        <>
          <Typography>{t('checks.text')}</Typography>
          <ul>
            {homeChecks.obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function sentenceOf({ from, to, reason }: OneCase['moves'][number]): string {
  const target = words.caseState[to];
  if (!from) return t('one.opensAt', { to: target });
  const both = { from: words.caseState[from], to: target };
  return reason ? t('one.movedBecause', { ...both, reason: words.caseReason[reason] }) : t('one.moved', both);
}

export function HistoryPanel({ moves }: { moves: OneCase['moves'] }) {
  const lines = moves.map((move) => ({
    id: move.id,
    occurredAt: move.movedAt,
    actorName: move.movedByName,
    sentence: sentenceOf(move),
  }));
  return (
    <Panel title={t('one.history')}>
      <TimelineList lines={lines} />
    </Panel>
  );
}
