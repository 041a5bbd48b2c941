import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MatchStrengthsQuery } from '../../graphql/graphql';
import { t } from './standing.texts';

export type Strengths = MatchStrengthsQuery['matchStrengths'][number];

function Told({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Box component="ul" aria-label={title} sx={{ m: 0, pl: 2.5 }}>
        {sentences.map((sentence) => (
          <Typography component="li" key={sentence}>
            {sentence}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

/** The strongest of what orders the homes, in words and never as a figure. */
export function MatchStrengths({ strengths }: { strengths: Strengths | undefined }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, pb: 1.5, alignContent: 'start' }}>
      {strengths && <Told title={t('strengths.pluses')} sentences={strengths.pluses} />}
      {strengths && <Told title={t('strengths.minuses')} sentences={strengths.minuses} />}
    </Box>
  );
}
