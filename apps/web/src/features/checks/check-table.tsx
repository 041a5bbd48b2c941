import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HomeChecksQuery } from '../../graphql/graphql';
import type { CheckKind } from '../../graphql/enums';
import { type Column, DataTable } from '../../ui/data-table';
import { DueText } from '../../ui/due-text';
import { daysUntil } from '../../ui/format';
import { StatusChip, type Tone } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { t } from './checks.texts';

export type HomeChecks = HomeChecksQuery['homeChecks'];
export type Check = HomeChecks['latest'][number];

function stateOf(check: Check): [Tone, string] {
  if (daysUntil(check.dueOn) < 0) return ['error', t('overdue')];
  if (check.outcome === 'NO_OBSTACLE') return ['success', t('noObstacle')];
  if (check.assessment === 'SUITABLE') return ['success', t('suitable')];
  return check.assessment ? ['error', t('notSuitable')] : ['warning', t('waiting')];
}

function CheckCell({ check }: { check: Check | undefined }) {
  if (!check) return <StatusChip tone="neutral" label={t('missing')} />;
  const [tone, label] = stateOf(check);
  const who = check.recordedByName ? ` ${t('by', { name: check.recordedByName })}` : '';
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <StatusChip tone={tone} label={label} />
      <span>
        {t('renew')} <DueText value={check.dueOn} />
      </span>
      <Typography component="span" color="textSecondary" sx={{ fontSize: '0.95rem' }}>
        {t('checked', { day: check.checkedOn })}
        {who}
      </Typography>
    </Box>
  );
}

/** Five registers by the household's adults; each cell says in words how it stands. */
export function CheckTable({ checks }: { checks: HomeChecks }) {
  const adults = Array.from({ length: checks.adults }, (_, index) => index + 1);
  const columns: Column<CheckKind>[] = [
    { title: t('kind'), cell: (kind) => words.checkKind[kind] },
    ...adults.map((number) => ({
      title: t('adult', { number }),
      cell: (kind: CheckKind) => (
        <CheckCell check={checks.latest.find((check) => check.adult === number && check.kind === kind)} />
      ),
    })),
  ];
  const kinds = Object.keys(words.checkKind) as CheckKind[];
  return <DataTable caption={t('caption')} columns={columns} rows={kinds} keyOf={(kind) => kind} />;
}
