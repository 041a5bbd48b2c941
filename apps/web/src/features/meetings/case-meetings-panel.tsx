import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import type { CaseMeetingsQuery } from '../../graphql/graphql';
import { minuteOf } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { TextLink } from '../../ui/text-link';
import { words } from '../../ui/words';
import { caseMeetings } from './meetings.operations';
import { t } from './meetings.texts';

type Row = CaseMeetingsQuery['caseMeetings'][number];

function stateOf({ meeting, answer, attended, followUp }: Row): string {
  if (meeting.cancelledAt) return t('state.cancelled');
  if (followUp) return t('one.followedUp', { what: words.followUp[followUp] });
  if (attended !== null && attended !== undefined) return attended ? t('one.attended') : t('one.missed');
  return answer ? words.meetingAnswer[answer] : t('one.unanswered');
}

/** The meetings a family was invited to, on the page of its case. */
export function CaseMeetingsPanel({ caseId }: { caseId: string }) {
  const { caseMeetings: rows } = useData(caseMeetings, { caseId });
  return (
    <Panel title={t('ofCase.title')} actions={<TextLink to="/rekrytering/traffar">{t('ofCase.all')}</TextLink>}>
      {rows.length === 0 && <Typography>{t('ofCase.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <li key={row.meeting.id}>
            <TextLink to={`/rekrytering/traffar/${row.meeting.id}`}>
              {t('ofCase.open', { day: minuteOf(row.meeting.startsAt) })}
            </TextLink>
            : {stateOf(row)}
          </li>
        ))}
      </Box>
    </Panel>
  );
}
