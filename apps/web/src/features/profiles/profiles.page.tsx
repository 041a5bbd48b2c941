import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router';
import { useConnection, useData } from '../../client/use-data';
import { CardGrid } from '../../ui/card-grid';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { Page as Frame } from '../../ui/page';
import { ProfileCard } from './profile-card';
import { chosenCount, filterOf } from './profile-filter';
import { ProfileFilters } from './profile-filters';
import { profileCount, profilesQuery } from './profiles.operations';
import { t } from './profiles.texts';
import { useProfileNews } from './use-profile-news';

export function Page() {
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  useProfileNews();
  const list = useConnection(profilesQuery, { first: 18, filter }, (data) => data.profiles);
  const { count } = useData(profileCount, { filter }).profileCount;
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
          {count === null || count === undefined ? t('few') : t('found', { count })} {list.hasMore && t('more')}
          {chosenCount(filter) > 0 && ` ${t('unknownPasses')}`}
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
