import Box from '@mui/material/Box';
import type { CostSplitOfQuery } from '../../graphql/graphql';
import { useIntention } from '../../client/use-intention';
import { type Column, DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { takeCountSnapshot } from './billing.operations';
import { t } from './billing.texts';
import { CountText } from './count-text';

type Count = CostSplitOfQuery['countSnapshots'][number];

const columns: Column<Count>[] = [
  { title: t('split.municipality'), cell: (count) => count.municipality.name },
  { title: t('split.residents'), cell: (count) => <CountText value={count.residentChildren} />, isNumber: true },
  {
    title: t('counts.elsewhere'),
    cell: (count) => <CountText value={count.placedElsewhere} isDemonstration={count.isDemonstration} />,
    isNumber: true,
  },
  { title: t('counts.inPool'), cell: (count) => <CountText value={count.placedInPool} />, isNumber: true },
  {
    title: t('split.placed'),
    cell: (count) => <CountText value={count.placedChildren} isDemonstration={count.isDemonstration} />,
    isNumber: true,
  },
];

interface CountsPanelProps {
  year: number;
  countedOn: string;
  counts: Count[];
  canTake: boolean;
}

/** The count of 1 November behind the split, with where every figure comes from. */
export function CountsPanel({ year, countedOn, counts, canTake }: CountsPanelProps) {
  const taking = useIntention(takeCountSnapshot);
  const notice = useNotice();
  const take = async () => {
    if (await taking.run({ year })) notice(t('counts.taken'));
  };
  const button = canTake && (
    <SavingButton variant="outlined" isSaving={taking.isPending} onClick={() => void take()}>
      {t('counts.take')}
    </SavingButton>
  );
  return (
    <Panel title={t('counts.title', { countedOn })} actions={button}>
      <IntentionMessage error={taking.error} onRetry={() => void take()} />
      {counts.length === 0 ? (
        <EmptyState title={t('counts.emptyTitle')} text={t('counts.emptyText')} />
      ) : (
        <DataTable
          caption={t('counts.caption', { countedOn })}
          columns={columns}
          rows={counts}
          keyOf={(count) => count.municipality.id}
        />
      )}
      <Sources counts={counts} />
    </Panel>
  );
}

function Sources({ counts }: { counts: Count[] }) {
  const sources = [...new Set(counts.flatMap((count) => [count.residentSource, count.placedSource]))];
  if (sources.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <summary>{t('counts.sources')}</summary>
      <Box component="ul" sx={{ pl: 3, overflowWrap: 'anywhere' }}>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </Box>
    </Box>
  );
}
