import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CostSplitOfQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { dayOf, kronor } from '../../ui/format';
import { MoneyText } from '../../ui/money-text';
import { Panel } from '../../ui/panel';
import { t } from './billing.texts';
import { CountText } from './count-text';

type Split = NonNullable<CostSplitOfQuery['costSplit']>;
type Share = Split['shares'][number];

const columnsOf = (split: Split): Column<Share>[] => [
  { title: t('split.municipality'), cell: (share) => share.municipality.name, total: t('split.total') },
  { title: t('split.residents'), cell: (share) => <CountText value={share.residentChildren} />, isNumber: true },
  {
    title: t('split.placed'),
    cell: (share) => <CountText value={share.placedChildren} isDemonstration={share.isDemonstration} />,
    isNumber: true,
  },
  { title: t('split.residentAmount'), cell: (share) => <MoneyText ore={share.residentAmount} />, isNumber: true },
  { title: t('split.placedAmount'), cell: (share) => <MoneyText ore={share.placedAmount} />, isNumber: true },
  {
    title: t('split.share'),
    cell: (share) => <MoneyText ore={share.share} />,
    isNumber: true,
    total: <MoneyText ore={split.budget} />,
  },
];

/** Each member's share, to the öre, and how it came about. */
export function SharesPanel({ split }: { split: Split }) {
  return (
    <Panel title={t('split.title')}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('split.basis', {
          budget: kronor(split.budget),
          version: split.version,
          computedOn: dayOf(split.computedAt),
        })}
      </Typography>
      <DataTable
        caption={t('split.caption', { year: split.year })}
        columns={columnsOf(split)}
        rows={split.shares}
        keyOf={(share) => share.municipality.id}
      />
      <Box component="details" sx={{ mt: 2 }}>
        <summary>{t('split.explanations')}</summary>
        <Box component="ul" sx={{ pl: 3 }}>
          {split.shares.map((share) => (
            <li key={share.municipality.id}>{share.explanation}</li>
          ))}
        </Box>
      </Box>
    </Panel>
  );
}
