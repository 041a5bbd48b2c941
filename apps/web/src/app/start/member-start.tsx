import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import { MyContact } from '../../features/contacts/my-contact';
import { NeedCard } from '../../features/needs/need-card';
import type { MemberStartQuery } from '../../graphql/graphql';
import { CardGrid } from '../../ui/card-grid';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { InterestStatusChip } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { memberStartQuery } from './start.operations';
import { ClockRows } from './clock-rows';
import { t } from './start.texts';

type Need = MemberStartQuery['needs']['nodes'][number];
type Interest = MemberStartQuery['interests']['nodes'][number];

const unanswered = ['EXPRESSED', 'UNDER_CONSIDERATION', 'FAMILY_ASKED'];
const rowStyle = {
  py: 1.25,
  borderTop: '1px solid',
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0, pt: 0 },
  '&:last-of-type': { pb: 0 },
};

interface Task {
  id: string;
  text: string;
  to: string;
  action: string;
}

/** What is the municipality's own next step: record what was brokered, and help the needs nobody has asked for. */
function tasksOf(needs: Need[], interests: Interest[]): Task[] {
  const brokered = interests
    .filter(({ status }) => status === 'CONTACT_BROKERED')
    .map(({ id, caseNumber, needId }) => ({
      id,
      text: t('member.brokered', { caseNumber }),
      to: `/placeringar/ny?intresse=${id}&behov=${needId}`,
      action: t('member.record'),
    }));
  const underWay = interests.filter(({ status }) => [...unanswered, 'CONTACT_BROKERED'].includes(status));
  const alone = needs
    .filter(({ id }) => !underWay.some(({ needId }) => needId === id))
    .map(({ id, caseNumber, waitedDays }) => ({
      id,
      text: t('member.withoutInterest', { caseNumber, days: waitedDays }),
      to: `/behov/${id}`,
      action: t('member.seeSuggestions'),
    }));
  return [...brokered, ...alone];
}

function Tasks({ tasks }: { tasks: Task[] }) {
  if (tasks.length === 0) return <EmptyState title={t('member.nothing')} text={t('member.nothingText')} />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {tasks.map(({ id, text, to, action }) => (
        <Box component="li" key={id} sx={rowStyle}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{text}</Typography>
          <TextLink to={to}>{action}</TextLink>
        </Box>
      ))}
    </Box>
  );
}

function WaitingInterests({ interests }: { interests: Interest[] }) {
  if (interests.length === 0) return <Typography>{t('member.noWaiting')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {interests.map(({ id, needId, caseNumber, status, changedAt }) => (
        <Box component="li" key={id} sx={rowStyle}>
          <Stack
            direction="row"
            sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}
          >
            <TextLink to={`/behov/${needId}`}>{caseNumber}</TextLink>
            <InterestStatusChip status={status} />
          </Stack>
          <Typography color="textSecondary">
            {t('member.since')} <DateText value={changedAt} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function OpenNeeds({ needs }: { needs: Need[] }) {
  const register = <LinkButton to="/behov/nytt">{t('member.register')}</LinkButton>;
  if (needs.length === 0)
    return <EmptyState title={t('member.noNeeds')} text={t('member.noNeedsText')} action={register} />;
  return (
    <CardGrid label={t('member.needs')} minWidth={310}>
      {needs.map((need) => (
        <NeedCard key={need.id} need={need} />
      ))}
    </CardGrid>
  );
}

export function MemberStart() {
  const { needs, pausedNeeds, interests } = useData(memberStartQuery, { first: 50 });
  const longestFirst = [...needs.nodes].sort((a, b) => b.waitedDays - a.waitedDays);
  const waiting = interests.nodes.filter(({ status }) => unanswered.includes(status));
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('member.lead')} <MyContact />
        </>
      }
      actions={<LinkButton to="/behov/nytt">{t('member.register')}</LinkButton>}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' },
          alignItems: 'start',
        }}
      >
        <Panel title={t('member.next')}>
          <Tasks tasks={tasksOf(longestFirst, interests.nodes)} />
        </Panel>
        <Panel title={t('member.waiting')}>
          <WaitingInterests interests={waiting} />
        </Panel>
      </Box>
      <Panel title={t('member.clocks')}>
        <ClockRows needs={[...needs.nodes, ...pausedNeeds.nodes]} />
      </Panel>
      <Panel bare title={t('member.needs')} actions={<TextLink to="/behov">{t('member.allNeeds')}</TextLink>}>
        <OpenNeeds needs={longestFirst.slice(0, 9)} />
      </Panel>
    </Page>
  );
}
