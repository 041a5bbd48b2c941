import type { MeetingListQuery } from '../../graphql/graphql';
import { useConnection } from '../../client/use-data';
import { ConnectionList } from '../../ui/connection-list';
import { type Column, DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { minuteOf } from '../../ui/format';
import { languageName } from '../../ui/languages';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { StatusChip } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { meetingList } from './meetings.operations';
import { t } from './meetings.texts';

type Meeting = MeetingListQuery['informationMeetings']['nodes'][number];

export function MeetingChip({ meeting }: { meeting: Pick<Meeting, 'cancelledAt' | 'hasBegun'> }) {
  if (meeting.cancelledAt) return <StatusChip tone="error" label={t('state.cancelled')} />;
  return meeting.hasBegun ? (
    <StatusChip tone="neutral" label={t('state.held')} />
  ) : (
    <StatusChip tone="info" label={t('state.planned')} />
  );
}

export function placeOf({ isOnline, place }: Pick<Meeting, 'isOnline' | 'place'>): string {
  return isOnline ? t('online', { place }) : place;
}

const columns: Column<Meeting>[] = [
  {
    title: t('table.when'),
    cell: ({ id, startsAt }) => <TextLink to={`/rekrytering/traffar/${id}`}>{minuteOf(startsAt)}</TextLink>,
  },
  { title: t('table.state'), cell: (meeting) => <MeetingChip meeting={meeting} /> },
  { title: t('table.where'), cell: placeOf },
  { title: t('table.language'), cell: ({ language }) => languageName(language) },
  { title: t('table.invited'), cell: ({ invited }) => invited, isNumber: true },
  { title: t('table.coming'), cell: ({ coming, seats }) => `${coming}/${seats}`, isNumber: true },
  { title: t('table.attended'), cell: ({ attended, hasBegun }) => (hasBegun ? attended : '–'), isNumber: true },
];

export function Page() {
  const list = useConnection(meetingList, { first: 30 }, (data) => data.informationMeetings);
  const plan = <LinkButton to="/rekrytering/traffar/ny">{t('plan')}</LinkButton>;
  return (
    <Frame title={t('title')} lead={t('lead')} back={{ to: '/rekrytering', label: t('back') }} actions={plan}>
      <ConnectionList list={list} empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}>
        {(meetings) => <DataTable caption={t('title')} columns={columns} rows={meetings} keyOf={({ id }) => id} />}
      </ConnectionList>
    </Frame>
  );
}
