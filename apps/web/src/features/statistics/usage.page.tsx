import { useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import type { UsageFiguresFragment, UsageReportOfQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { Facts } from '../../ui/facts';
import { today } from '../../ui/format';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { PeriodForm, isPeriod } from './period-form';
import { usageReportOf } from './statistics.operations';
import { t } from './statistics.texts';

type Row = UsageReportOfQuery['usageReport']['rows'][number];

/** From the address, else the year so far. */
function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const asked = { from: search.get('fran') ?? '', to: search.get('till') ?? '' };
  const period = isPeriod(asked) ? asked : { from: `${today().slice(0, 4)}-01-01`, to: today() };
  return { period, show: ({ from, to }: typeof period) => setSearch({ fran: from, till: to }, { replace: true }) };
}

const figures: [keyof Omit<UsageFiguresFragment, ' $fragmentName' | '__typename'>, string][] = [
  ['needs', t('table.needs')],
  ['interests', t('table.interests')],
  ['brokered', t('table.brokered')],
  ['placed', t('table.placed')],
  ['medianWaitingDays', t('table.waiting')],
];

export function Page() {
  const { period, show } = usePeriod();
  const { usageReport } = useData(usageReportOf, period);
  const columns: Column<Row>[] = [
    { title: t('table.municipality'), cell: (row) => row.municipality.name, total: t('table.total') },
    ...figures.map(([figure, title]) => ({
      title,
      cell: (row: Row) => row.figures[figure].text,
      isNumber: true,
      total: usageReport.total[figure].text,
    })),
  ];
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <PeriodForm key={`${period.from}/${period.to}`} period={period} onShow={show} />
      <Panel title={t('table.title', period)}>
        <DataTable
          caption={t('table.title', period)}
          columns={columns}
          rows={usageReport.rows}
          keyOf={(row) => row.municipality.id}
        />
      </Panel>
      <Panel title={t('definitions')}>
        <Facts minWidth={320} facts={usageReport.definitions.map(({ term, text }) => [term, text])} />
      </Panel>
    </Frame>
  );
}
