import Typography from '@mui/material/Typography';
import { Temporal } from 'temporal-polyfill';
import { useData } from '../../client/use-data';
import type { RecruitmentFunnelQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { today } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { recruitmentFunnel } from './recruitment.operations';
import { t } from './recruitment.texts';

type Row = RecruitmentFunnelQuery['recruitmentFunnel'][number];
type Step = Row['steps'][number];

function cellOf({ reached, medianDays }: Step): string {
  const count = reached === null || reached === undefined ? '–' : String(reached);
  return medianDays === null || medianDays === undefined
    ? count
    : `${count} (${t('funnel.days', { count: medianDays })})`;
}

/** How many came how far, by where they heard of it, and how long each step took. */
export function FunnelPanel() {
  const to = today();
  const from = Temporal.PlainDate.from(to).subtract({ years: 1 }).toString();
  const { recruitmentFunnel: rows } = useData(recruitmentFunnel, { from, to });
  const used = rows.filter(({ steps }) => steps.some(({ reached }) => (reached ?? 0) > 0));
  const columns: Column<Row>[] = [
    { title: t('funnel.source'), cell: ({ source }) => (source ? words.caseSource[source] : t('funnel.all')) },
    ...(rows[0]?.steps ?? []).map(({ step }, index) => ({
      title: words.caseState[step],
      cell: ({ steps }: Row) => cellOf(steps[index]!),
      isNumber: true,
    })),
  ];
  return (
    <Panel title={t('funnel.title')}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('funnel.text')}
      </Typography>
      {used.length === 0 ? (
        <Typography>{t('funnel.none')}</Typography>
      ) : (
        <DataTable caption={t('funnel.title')} columns={columns} rows={used} keyOf={({ source }) => source ?? 'all'} />
      )}
    </Panel>
  );
}
