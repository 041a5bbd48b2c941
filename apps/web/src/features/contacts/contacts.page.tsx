import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import type { ContactFactsFragment } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { DueText } from '../../ui/due-text';
import { EmptyState } from '../../ui/empty-state';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { StatusChip } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { AssignForm } from './assign-form';
import { CarriedPanel } from './carried-panel';
import { contactsQuery } from './contacts.operations';
import { t } from './contacts.texts';
import { WantTable } from './want-table';

const columns: Column<ContactFactsFragment>[] = [
  {
    title: t('municipality'),
    cell: ({ municipality }) => <TextLink to={`/kontaktkommuner/${municipality.id}`}>{municipality.name}</TextLink>,
  },
  { title: t('contact'), cell: ({ contact }) => contact?.name ?? <StatusChip tone="warning" label={t('lacks')} /> },
  { title: t('openNeeds'), cell: ({ openNeeds }) => openNeeds, isNumber: true },
  { title: t('lastTalk'), cell: ({ lastTalkOn }) => (lastTalkOn ? <DateText value={lastTalkOn} /> : t('noTalk')) },
  { title: t('nextTalk'), cell: ({ nextTalkOn }) => (nextTalkOn ? <DueText value={nextTalkOn} /> : t('noNext')) },
];

/** Mine with what they wait for, everybody's in a table, and what the region says it needs. */
export function Page() {
  const { contactMunicipalities: all, statedWants } = useData(contactsQuery, {});
  const { id, roles } = useMe();
  const mine = all.filter(({ contact }) => contact?.id === id);
  const assigns = roles.some((role) => role === 'UNIT_MANAGER' || role === 'UNIT_ADMINISTRATOR');
  return (
    <Frame title={t('title')} lead={t('lead')}>
      {mine.map(({ municipality }) => (
        <CarriedPanel key={municipality.id} municipalityId={municipality.id} />
      ))}
      {mine.length === 0 && <EmptyState title={t('noMine')} text={t('noMineText')} />}
      <Panel title={t('all')}>
        <DataTable
          caption={t('allCaption')}
          columns={columns}
          rows={all}
          keyOf={({ municipality }) => municipality.id}
        />
      </Panel>
      {assigns && <AssignForm municipalities={all.map(({ municipality }) => municipality)} />}
      {statedWants.length === 0 ? (
        <EmptyState title={t('noRegional')} text={t('noRegionalText')} />
      ) : (
        <Panel title={t('regional')}>
          <p>{t('regionalLead')}</p>
          <WantTable caption={t('regionalCaption')} wants={statedWants} isRegional />
        </Panel>
      )}
    </Frame>
  );
}
