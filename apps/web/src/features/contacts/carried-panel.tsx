import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import type { CarriedMunicipalityQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { DueText } from '../../ui/due-text';
import { Facts } from '../../ui/facts';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { UrgencyChip } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { words } from '../../ui/words';
import { carriedQuery } from './contacts.operations';
import { t } from './contacts.texts';
import { TalkText } from './talk-text';

export type Carried = CarriedMunicipalityQuery['contactMunicipality'];
type Need = Carried['needs'][number];

const columns: Column<Need>[] = [
  { title: t('caseNumber'), cell: ({ caseNumber }) => caseNumber },
  { title: t('waits'), cell: ({ waitedDays }) => t('days', { count: waitedDays }), isNumber: true },
  { title: t('type'), cell: ({ assignmentType }) => words.assignmentType[assignmentType] },
  { title: t('ages'), cell: ({ ageFrom, ageTo }) => t('agesValue', { from: ageFrom, to: ageTo }) },
  { title: t('children'), cell: ({ childrenCount }) => childrenCount, isNumber: true },
  { title: t('urgency'), cell: ({ urgency }) => <UrgencyChip urgency={urgency} /> },
];

export function NeedTable({ carried: { municipality, needs } }: { carried: Carried }) {
  if (needs.length === 0) return <Typography>{t('noNeeds')}</Typography>;
  const caption = t('needsCaption', { municipality: municipality.name });
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={needs} keyOf={({ id }) => id} />
      <Typography color="textSecondary" sx={{ mt: 1 }}>
        {t('logged')}
      </Typography>
    </>
  );
}

export function ContactFacts({ carried }: { carried: Carried }) {
  const { contact, lastTalkOn, nextTalkOn, intervalDays } = carried;
  return (
    <Facts
      facts={[
        [t('contact'), contact?.name ?? t('lacks')],
        [t('lastTalk'), lastTalkOn ? <DateText value={lastTalkOn} /> : t('noTalk')],
        [t('nextTalk'), nextTalkOn ? <DueText value={nextTalkOn} /> : t('noNext')],
        [t('interval'), t('days', { count: intervalDays })],
      ]}
    />
  );
}

/** One member as its contact person works with it. */
export function CarriedPanel({ municipalityId }: { municipalityId: string }) {
  const { contactMunicipality: carried } = useData(carriedQuery, { municipalityId });
  const { municipality, talks } = carried;
  const to = `/kontaktkommuner/${municipality.id}`;
  return (
    <Panel title={municipality.name} actions={<LinkButton to={`${to}/samtal`}>{t('writeTalk')}</LinkButton>}>
      <ContactFacts carried={carried} />
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {t('openNeeds')}
      </Typography>
      <NeedTable carried={carried} />
      {talks[0] && (
        <Box sx={{ mt: 2 }}>
          <Typography variant="h3">{t('lastTalk')}</Typography>
          <TalkText talk={talks[0]} />
        </Box>
      )}
      <Box sx={{ mt: 2 }}>
        <TextLink to={to}>{t('open', { municipality: municipality.name })}</TextLink>
      </Box>
    </Panel>
  );
}
