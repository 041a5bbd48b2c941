import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useIntention } from '../../../client/use-intention';
import type { HomeProfileFactsFragment } from '../../../graphql/graphql';
import { useNotice } from '../../../ui/notice';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { undoConflict } from './home-profile.operations';
import { t } from './home-profile.texts';

type Reader = HomeProfileFactsFragment['readers'][number];
type Conflict = HomeProfileFactsFragment['conflicts'][number];

function sentenceFor({ municipality, profileId, shownMore: count }: Reader): string {
  if (!profileId) return t('readers.seesNot', { municipality });
  return count > 0 ? t('readers.seesMore', { municipality, count }) : t('readers.sees', { municipality });
}

/** Who may see the profile, who sees it now, and who has stepped back from it. */
export function Readers({ profile: { id, readers, conflicts } }: { profile: HomeProfileFactsFragment }) {
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
          <Typography variant="h3" tabIndex={-1} data-focus-home sx={{ mt: 2 }}>
            {t('readers.conflicts')}
          </Typography>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 3 }}>
            {conflicts.map((conflict) => (
              <li key={conflict.readerId}>
                {conflict.name}, {conflict.municipality} <Undo homeId={id} conflict={conflict} />
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}

/** Whoever said it by mistake reads the profile again. */
function Undo({ homeId, conflict: { readerId, name, municipality } }: { homeId: string; conflict: Conflict }) {
  const undo = useIntention(undoConflict);
  const notify = useNotice();
  return (
    <ReasonDialog
      opener={t('conflict.undo')}
      about={name}
      title={t('conflict.title')}
      text={t('conflict.text', { name, municipality })}
      confirm={t('conflict.confirm')}
      intention={undo}
      onConfirm={async () => {
        const result = await undo.run({ homeId, readerId });
        if (result) notify(t('conflict.done', { name }));
        return result;
      }}
    />
  );
}
