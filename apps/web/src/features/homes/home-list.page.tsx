import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useConnection } from '../../client/use-data';
import type { HomeStatus } from '../../graphql/enums';
import type { HomeFactsFragment } from '../../graphql/graphql';
import { ConnectionList } from '../../ui/connection-list';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { today } from '../../ui/format';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { HomeStatusChip, StatusChip } from '../../ui/status-chip';
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
  { title: t('list.confirmed'), cell: (home) => <Confirmed home={home} /> },
];

function Confirmed({ home: { offer, status } }: { home: HomeFactsFragment }) {
  const isExpired = offer.availabilityHoldsUntil < today();
  const mark = !offer.isAvailable ? t('list.notAvailable') : isExpired ? t('list.expired') : undefined;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <DateText value={offer.availabilityConfirmedOn} />
      {mark && status !== 'WITHDRAWN' && <StatusChip tone="warning" label={mark} />}
    </Stack>
  );
}

/** What the list is narrowed to stands in the address, so that a way back finds it again. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('status') ?? '';
  const status = asked in words.homeStatus ? (asked as HomeStatus) : null;
  const typed = search.get('nummer') ?? '';
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : null;
  const set = (name: 'status' | 'nummer', value: string) =>
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  return { status, number, typed, set };
}

export function Page() {
  const { status, number, typed, set } = useFilter();
  const list = useConnection(homeList, { first: 30, status, number }, (data) => data.homes);
  return (
    <Frame
      title={t('list.title')}
      lead={t('list.lead')}
      actions={<LinkButton to="/hemregister/nytt">{t('list.register')}</LinkButton>}
    >
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <TextField
          select
          label={t('list.status')}
          value={status ?? ''}
          onChange={(event) => set('status', event.target.value)}
          sx={{ width: 240 }}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="">{t('list.allStatuses')}</option>
          {optionsOf(words.homeStatus).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </TextField>
        <TextField
          label={t('list.find')}
          value={typed}
          onChange={(event) => set('nummer', event.target.value.replace(/\D/g, '').slice(0, 6))}
          sx={{ width: 180 }}
          autoComplete="off"
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Stack>
      <ConnectionList list={list} empty={<EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} />}>
        {(homes) => <DataTable caption={t('list.caption')} columns={columns} rows={homes} keyOf={(home) => home.id} />}
      </ConnectionList>
    </Frame>
  );
}
