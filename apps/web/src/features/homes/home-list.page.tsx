import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useConnection } from '../../client/use-data';
import type { HomeStatus } from '../../graphql/enums';
import type { HomeFactsFragment } from '../../graphql/graphql';
import { ConnectionList } from '../../ui/connection-list';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { HomeStatusChip } from '../../ui/status-chip';
import { optionsOf, words } from '../../ui/words';
import { homeList } from './homes.operations';
import { t } from './homes.texts';

const columns: Column<HomeFactsFragment>[] = [
  {
    title: t('list.number'),
    cell: (home) => (
      <Link component={RouterLink} to={`/hemregister/${home.id}`} sx={{ whiteSpace: 'nowrap' }}>
        {t('list.open', { number: home.number })}
      </Link>
    ),
  },
  { title: t('list.status'), cell: (home) => <HomeStatusChip status={home.status} /> },
  { title: t('list.type'), cell: (home) => words.assignmentType[home.offer.assignmentType] },
  { title: t('list.ages'), cell: (home) => t('home.agesValue', { from: home.offer.ageFrom, to: home.offer.ageTo }) },
  { title: t('list.zone'), cell: (home) => home.offer.zone.name },
  { title: t('list.places'), cell: (home) => t('list.placesValue', { ...home.places }), isNumber: true },
  { title: t('list.confirmed'), cell: (home) => <DateText value={home.offer.availabilityConfirmedOn} /> },
];

function useStatus(): [HomeStatus | null, (status: string) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('status') ?? '';
  const status = asked in words.homeStatus ? (asked as HomeStatus) : null;
  return [status, (chosen) => setSearch(chosen ? { status: chosen } : {}, { replace: true })];
}

export function Page() {
  const [status, setStatus] = useStatus();
  const list = useConnection(homeList, { first: 30, status }, (data) => data.homes);
  return (
    <Frame
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <LinkButton to="/hemregister/importera" quiet>
            {t('list.import')}
          </LinkButton>
          <LinkButton to="/hemregister/nytt">{t('list.register')}</LinkButton>
        </>
      }
    >
      <TextField
        select
        label={t('list.status')}
        value={status ?? ''}
        onChange={(event) => setStatus(event.target.value)}
        sx={{ maxWidth: 240 }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t('list.allStatuses')}</option>
        {optionsOf(words.homeStatus).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </TextField>
      <ConnectionList list={list} empty={<EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} />}>
        {(homes) => <DataTable caption={t('list.caption')} columns={columns} rows={homes} keyOf={(home) => home.id} />}
      </ConnectionList>
    </Frame>
  );
}
