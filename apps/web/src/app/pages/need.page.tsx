import Box from '@mui/material/Box';
import { useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { InterestAction } from '../../features/interests/interest-action';
import { InterestsPanel } from '../../features/interests/interests-panel';
import { currentInterest, useInterests } from '../../features/interests/use-interests';
import { MatchingPanel } from '../../features/matching/matching-panel';
import { EndNeedAction, NeedFactsPanel, needLead, NeedRequirementsPanel } from '../../features/needs/need-panels';
import { needQuery } from '../../features/needs/needs.operations';
import { t } from '../../features/needs/needs.texts';
import { Page as Frame } from '../../ui/page';
import { TimelinePanel } from '../../ui/timeline-panel';

const twoColumns = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};

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
      actions={isOpen && <EndNeedAction id={id} />}
    >
      <Box sx={twoColumns}>
        <NeedFactsPanel need={need} />
        <NeedRequirementsPanel need={need} />
      </Box>
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
      <Box sx={{ ...twoColumns, alignItems: 'start' }}>
        <InterestsPanel list={interests} isNeedOpen={isOpen} />
        <TimelinePanel subject="NEED" id={id} />
      </Box>
    </Frame>
  );
}
