import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HomeStandingQuery } from '../../graphql/graphql';
import { words } from '../../ui/words';

/** The musts a home breaks, each with its sentence. */
export function BrokenMusts({ broken }: { broken: HomeStandingQuery['homeStanding']['broken'] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {broken.map(({ kind, sentence }) => (
        <Box component="li" key={kind} sx={{ borderTop: '1px solid', borderColor: 'divider', py: 0.75 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{words.requirementKind[kind]}</Typography>
          <Typography>{sentence}</Typography>
        </Box>
      ))}
    </Box>
  );
}
