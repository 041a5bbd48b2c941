import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useConnection } from '../../client/use-data';
import type { UnmetNeedsQuery } from '../../graphql/graphql';
import { CardGrid, GridCard } from '../../ui/card-grid';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { StatusChip } from '../../ui/status-chip';
import { Decisions } from './decisions';
import { unmetNeeds } from './proposals.operations';
import { t } from './proposals.texts';
import { reasonOf } from './proposals.words';
import { Waiting } from './waiting';

type Unmet = UnmetNeedsQuery['unmetNeeds']['nodes'][number];

/** Needs without a proposal, those that nobody can meet first: no child goes unseen. */
export function UnmetPanel() {
  const list = useConnection(unmetNeeds, { first: 12 }, (data) => data.unmetNeeds);
  return (
    <Panel bare title={t('unmet.title')}>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '70ch' }}>
        {t('unmet.lead')}
      </Typography>
      <ConnectionList list={list} empty={<EmptyState title={t('unmet.emptyTitle')} text={t('unmet.emptyText')} />}>
        {(needs) => (
          <CardGrid label={t('unmet.title')} minWidth={340}>
            {needs.map((each) => (
              <UnmetCard key={each.need.id} unmet={each} />
            ))}
          </CardGrid>
        )}
      </ConnectionList>
    </Panel>
  );
}

function UnmetCard({ unmet }: { unmet: Unmet }) {
  const { need, eligibleHomes, blocking, taskDueOn, taskAssignedToName: name } = unmet;
  return (
    <GridCard>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {need.municipality.name}, {need.caseNumber}
      </Typography>
      <StatusChip
        tone={eligibleHomes === 0 ? 'error' : 'warning'}
        label={eligibleHomes === 0 ? t('unmet.nobody') : t('unmet.others', { count: eligibleHomes })}
      />
      <Waiting need={need} />
      <div>
        <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
          {t('unmet.blocking')}
        </Typography>
        <Box component="ul" sx={{ pl: 3, m: 0 }}>
          {blocking.map(({ code, homes }) => (
            <li key={code}>{t('unmet.kept', { reason: reasonOf(code), count: homes })}</li>
          ))}
        </Box>
      </div>
      {taskDueOn && (
        <Typography>
          {name ? t('unmet.task', { name, on: taskDueOn }) : t('unmet.taskOpen', { on: taskDueOn })}
        </Typography>
      )}
      <Decisions decisions={unmet.decisions} />
    </GridCard>
  );
}
