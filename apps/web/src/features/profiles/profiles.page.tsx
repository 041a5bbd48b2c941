import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router';
import { useConnection } from '../../client/use-data';
import { CardGrid } from '../../ui/card-grid';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { Page as Frame } from '../../ui/page';
import { ProfileCard } from './profile-card';
import { filterOf } from './profile-filter';
import { ProfileFilters } from './profile-filters';
import { profilesQuery } from './profiles.operations';
import { t } from './profiles.texts';

export function Page() {
  const [search, setSearch] = useSearchParams();
  const list = useConnection(profilesQuery, { first: 18, filter: filterOf(search) }, (data) => data.profiles);
  const clear = (
    <Button variant="outlined" onClick={() => setSearch({}, { replace: true })}>
      {t('clear')}
    </Button>
  );
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <ProfileFilters />
      <section aria-label={t('list')}>
        <Typography component="h2" className="visually-hidden">
          {t('list')}
        </Typography>
        <Typography role="status" color="textSecondary" sx={{ mb: 1.5 }}>
          {t('shown', { count: list.nodes.length })} {list.hasMore && t('more')}
        </Typography>
        <ConnectionList list={list} empty={<EmptyState title={t('empty')} text={t('emptyText')} action={clear} />}>
          {(profiles) => (
            <CardGrid label={t('list')} minWidth={330}>
              {profiles.map((profile) => (
                <ProfileCard key={profile.id} profile={profile} />
              ))}
            </CardGrid>
          )}
        </ConnectionList>
      </section>
    </Frame>
  );
}
