import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { MatchesQuery } from '../../graphql/graphql';
import { profileTitle } from '../../ui/profile-facts';
import { RequirementStatusChip } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { MatchStrengths, type Strengths } from './match-strengths';
import { t } from './matching.texts';
import { ProfileLine } from './profile-line';

export type Match = MatchesQuery['matches']['nodes'][number];

/** Rows of every card share one grid, so that the same requirement stands at the same height in each. */
const sharedRows = (rows: number) => ({
  display: 'grid',
  gridTemplateRows: 'subgrid',
  gridRow: `span ${rows}`,
  rowGap: 0,
});

function Heading({ match: { profile, rank } }: { match: Match }) {
  return (
    <Box sx={{ pb: 1.5 }}>
      <Typography color="textSecondary">{t('rank', { rank })}</Typography>
      <Typography variant="h3">
        <Link component={RouterLink} to={`/profiler/${profile.id}`}>
          {profileTitle(profile)}
        </Link>
      </Typography>
      <ProfileLine profile={profile} />
    </Box>
  );
}

interface MatchCardProps {
  match: Match;
  strengths: Strengths | undefined;
  action: ReactNode;
}

/** One home beside the others: what speaks for and against it, and every requirement with its status in words and its sentence. */
export function MatchCard({ match, strengths, action }: MatchCardProps) {
  const { requirements } = match;
  return (
    <Paper component="li" variant="outlined" sx={{ ...sharedRows(requirements.length + 3), p: 2, minWidth: 0 }}>
      <Heading match={match} />
      <MatchStrengths strengths={strengths} />
      <Box
        component="ul"
        aria-label={t('reasons')}
        sx={{ ...sharedRows(requirements.length), listStyle: 'none', m: 0, p: 0 }}
      >
        {requirements.map(({ kind, strength, status, sentence }) => (
          <Box component="li" key={kind} sx={{ borderTop: '1px solid', borderColor: 'divider', py: 1 }}>
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 0.75,
                justifyContent: 'space-between',
                alignItems: 'center',
              }}
            >
              <Typography
                component="span"
                sx={{ fontWeight: 600, flex: '1 1 150px', minWidth: 0, overflowWrap: 'anywhere' }}
              >
                {words.requirementKind[kind]}
                <Typography component="span" color="textSecondary" sx={{ fontSize: '0.9rem' }}>
                  {' '}
                  ({words.requirementStrength[strength].toLowerCase()})
                </Typography>
              </Typography>
              <RequirementStatusChip status={status} />
            </Box>
            <Typography sx={{ mt: 0.25 }}>{sentence}</Typography>
          </Box>
        ))}
      </Box>
      <Box sx={{ borderTop: '1px solid', borderColor: 'divider', pt: 1.5 }}>{action}</Box>
    </Paper>
  );
}
