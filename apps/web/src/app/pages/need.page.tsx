import Box from '@mui/material/Box';
import { useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { InterestAction } from '../../features/interests/interest-action';
import { InterestsPanel } from '../../features/interests/interests-panel';
import { currentInterest, useInterests } from '../../features/interests/use-interests';
import { MatchingPanel } from '../../features/matching/matching-panel';
import { ClockPanel } from '../../features/needs/clock-panel';
import { HistoryPanel } from '../../features/needs/history-panel';
import { NeedFactsPanel, needLead, NeedRequirementsPanel } from '../../features/needs/need-panels';
import { EndNeedAction, PauseNeedAction, ResumeNeedAction } from '../../features/needs/need-steps';
import { needQuery } from '../../features/needs/needs.operations';
import { t } from '../../features/needs/needs.texts';
import type { NeedQuery } from '../../graphql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { TimelinePanel } from '../../ui/timeline-panel';

const twoColumns = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};

function Actions({ need: { id, status } }: { need: NeedQuery['need'] }) {
  if (status !== 'OPEN' && status !== 'PAUSED') return null;
  return (
    <>
      <LinkButton to={`/behov/${id}/andra`}>{t('one.change')}</LinkButton>
      {status === 'OPEN' ? <PauseNeedAction id={id} /> : <ResumeNeedAction id={id} />}
      <EndNeedAction id={id} />
    </>
  );
}

/** Matches of a need that rests do not hold, so they are not shown. */
function Resting() {
  return (
    <Panel bare title={t('one.suggestions')}>
      <EmptyState title={t('one.resting')} text={t('one.restingText')} />
    </Panel>
  );
}

/** One need: what is asked for, which homes fit and why, how the interests go, and what has happened. */
export function Page() {
  const { id = '' } = useParams();
  const { need } = useData(needQuery, { id });
  const interests = useInterests(id);
  const isOpen = need.status === 'OPEN';
  return (
    <Frame
      title={t('one.title', { caseNumber: need.caseNumber })}
      lead={needLead(need)}
      back={{ to: '/behov', label: t('one.back') }}
      actions={<Actions need={need} />}
    >
      <Box sx={twoColumns}>
        <NeedFactsPanel need={need} />
        <NeedRequirementsPanel need={need} />
      </Box>
      <Box sx={{ ...twoColumns, alignItems: 'start' }}>
        <ClockPanel need={need} />
        <HistoryPanel id={id} />
      </Box>
      {need.status === 'PAUSED' ? (
        <Resting />
      ) : (
        <MatchingPanel
          needId={id}
          canMatchAgain={isOpen}
          action={(profileId) => (
            <InterestAction
              needId={id}
              profileId={profileId}
              isNeedOpen={isOpen}
              interest={currentInterest(interests.nodes, profileId)}
            />
          )}
        />
      )}
      <Box sx={{ ...twoColumns, alignItems: 'start' }}>
        <InterestsPanel list={interests} isNeedOpen={isOpen} />
        <TimelinePanel subject="NEED" id={id} />
      </Box>
    </Frame>
  );
}
