import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useConnection } from '../../client/use-data';
import type { HomesOutsideListQuery } from '../../graphql/graphql';
import { CardGrid, GridCard } from '../../ui/card-grid';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { profileTitle } from '../../ui/profile-facts';
import { StatusChip } from '../../ui/status-chip';
import { BrokenMusts } from './broken-musts';
import { ProfileLine } from './profile-line';
import { homesOutsideQuery } from './standing.operations';
import { t } from './standing.texts';

type Outside = HomesOutsideListQuery['homesOutsideList']['nodes'][number];

const OUTSIDE_PAGE = 6;

function OutsideCard({ needId, home }: { needId: string; home: Outside }) {
  const { profile, state, sentence, broken } = home;
  return (
    <GridCard>
      <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
        <Typography variant="h3">
          <Link component={RouterLink} to={`/profiler/${profile.id}?behov=${needId}`}>
            {profileTitle(profile)}
          </Link>
        </Typography>
        <ProfileLine profile={profile} />
        {state === 'EXCLUDED' ? (
          <StatusChip tone="error" label={t('outside.broken', { count: broken.length })} />
        ) : (
          <StatusChip tone="info" label={t('outside.others')} />
        )}
      </Box>
      {state === 'EXCLUDED' ? <BrokenMusts broken={broken} /> : <Typography>{sentence}</Typography>}
    </GridCard>
  );
}

/** "Why is this home not here?", for every home outside the list. */
export function OutsidePanel({ needId }: { needId: string }) {
  const list = useConnection(homesOutsideQuery, { needId, first: OUTSIDE_PAGE }, (data) => data.homesOutsideList);
  const empty = <EmptyState title={t('outside.empty')} text={t('outside.emptyText')} />;
  return (
    <Panel bare title={t('outside.heading')}>
      {list.nodes.length > 0 && (
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('outside.intro')}
        </Typography>
      )}
      <ConnectionList list={list} empty={empty}>
        {(homes) => (
          <CardGrid label={t('outside.list')} minWidth={310}>
            {homes.map((home) => (
              <OutsideCard key={home.profile.id} needId={needId} home={home} />
            ))}
          </CardGrid>
        )}
      </ConnectionList>
    </Panel>
  );
}
