import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CarriedMunicipalityQuery } from '../../graphql/graphql';
import { words } from '../../ui/words';
import { t } from './contacts.texts';
import { WantTable } from './want-table';

type Talk = CarriedMunicipalityQuery['contactMunicipality']['talks'][number];

/** A talk as it was written down. */
export function TalkText({ talk }: { talk: Talk }) {
  const who = talk.participants.map((role) => words.talkParticipant[role].toLowerCase()).join(', ');
  const form = words.talkForm[talk.form].toLowerCase();
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <Typography>{t('talkLine', { day: talk.heldOn, form, who })}</Typography>
      {talk.note && <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{talk.note}</Typography>}
      {talk.wants.length > 0 && <WantTable caption={t('wantsCaption', { day: talk.heldOn })} wants={talk.wants} />}
      {talk.recordedByName && (
        <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
          {t('by', { name: talk.recordedByName })}
        </Typography>
      )}
    </Box>
  );
}
