import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { useConnection } from '../../client/use-data';
import type { PlacementsQuery } from '../../graphql/graphql';
import { ConnectionList } from '../../ui/connection-list';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { placementsQuery } from './placements.operations';
import { t } from './placements.texts';

type Placement = PlacementsQuery['placements']['nodes'][number];

const columns: Column<Placement>[] = [
  {
    title: t('caseNumber'),
    cell: ({ needId, caseNumber }) => (
      <Link component={RouterLink} to={`/behov/${needId}`}>
        {caseNumber}
      </Link>
    ),
  },
  { title: t('assignmentType'), cell: ({ assignmentType }) => words.assignmentType[assignmentType] },
  { title: t('children'), cell: ({ childrenCount }) => childrenCount, isNumber: true },
  { title: t('starts'), cell: ({ startsOn }) => <DateText value={startsOn} /> },
  { title: t('ends'), cell: ({ endsOn }) => (endsOn ? <DateText value={endsOn} /> : t('ongoing')) },
  { title: t('decision'), cell: ({ decisionOn }) => <DateText value={decisionOn} /> },
  { title: t('reference'), cell: ({ decisionReference }) => decisionReference },
];

export function Page() {
  const list = useConnection(placementsQuery, { first: 50 }, (data) => data.placements);
  const empty = (
    <EmptyState title={t('empty')} text={t('emptyText')} action={<LinkButton to="/behov">{t('toNeeds')}</LinkButton>} />
  );
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <ConnectionList list={list} empty={empty}>
        {(placements) => (
          <Panel title={t('recorded')}>
            <DataTable caption={t('table')} columns={columns} rows={placements} keyOf={({ id }) => id} />
          </Panel>
        )}
      </ConnectionList>
    </Frame>
  );
}
