import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HomeProfileFactsFragment } from '../../../graphql/graphql';
import { t } from './home-profile.texts';

type Reader = HomeProfileFactsFragment['readers'][number];

function sentenceFor({ municipality, profileId, shownMore: count }: Reader): string {
  if (!profileId) return t('readers.seesNot', { municipality });
  return count > 0 ? t('readers.seesMore', { municipality, count }) : t('readers.sees', { municipality });
}

/** Who may see the profile, who sees it now, and who has stepped back from it. */
export function Readers({ profile: { readers, conflicts } }: { profile: HomeProfileFactsFragment }) {
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{t('readers.title')}</Typography>
      {readers.length === 0 && <Typography>{t('readers.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 3, columns: { sm: 2 } }}>
        {readers.map((reader) => (
          <li key={reader.municipalityId}>{sentenceFor(reader)}</li>
        ))}
      </Box>
      {conflicts.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {t('readers.conflicts')}
          </Typography>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 3 }}>
            {conflicts.map(({ municipality, name }) => (
              <li key={`${municipality} ${name}`}>
                {name}, {municipality}
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
