import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { ProfileFactsFragment } from '../../graphql/graphql';
import { GridCard } from '../../ui/card-grid';
import { ProfileFacts, profileTitle } from '../../ui/profile-facts';

export function ProfileCard({ profile }: { profile: ProfileFactsFragment }) {
  return (
    <GridCard>
      <Typography variant="h3">
        <Link component={RouterLink} to={`/profiler/${profile.id}`}>
          {profileTitle(profile)}
        </Link>
      </Typography>
      <ProfileFacts profile={profile} minWidth={135} />
    </GridCard>
  );
}
