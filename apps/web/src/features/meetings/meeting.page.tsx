import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import { type Fact, Facts } from '../../ui/facts';
import { minuteOf } from '../../ui/format';
import { languageName } from '../../ui/languages';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ReasonDialog } from '../../ui/reason-dialog';
import { InvitationRow } from './invitation-row';
import { InvitePanel } from './invite-panel';
import { cancelMeeting, meetingQuery } from './meetings.operations';
import { MeetingChip, placeOf } from './meetings.page';
import { t } from './meetings.texts';

/** One meeting: who is invited, who comes, who was there, and what came of it. */
export function Page() {
  const { id = '' } = useParams();
  const { informationMeeting: meeting } = useData(meetingQuery, { id });
  const isOpen = !meeting.hasBegun && !meeting.cancelledAt;
  const facts: Fact[] = [
    [t('table.when'), minuteOf(meeting.startsAt)],
    [t('table.where'), placeOf(meeting)],
    [t('table.language'), languageName(meeting.language)],
    [t('one.seats'), t('one.seatsValue', { coming: meeting.coming, seats: meeting.seats })],
  ];
  return (
    <Frame
      title={t('one.title', { day: minuteOf(meeting.startsAt) })}
      lead={<MeetingChip meeting={meeting} />}
      back={{ to: '/rekrytering/traffar', label: t('one.back') }}
      actions={isOpen && <Cancel id={id} />}
    >
      <Panel title={t('one.facts')}>
        <Facts facts={facts} />
      </Panel>
      <Panel title={t('one.invitations')}>
        {meeting.invitations.length === 0 ? (
          <Typography>{t('one.nobody')}</Typography>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {meeting.invitations.map((invitation) => (
              <InvitationRow key={invitation.caseId} meeting={meeting} invitation={invitation} />
            ))}
          </Box>
        )}
      </Panel>
      {isOpen && <InvitePanel meetingId={id} families={meeting.invitable} />}
    </Frame>
  );
}

function Cancel({ id }: { id: string }) {
  const intention = useIntention(cancelMeeting);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('cancel.action')}
      title={t('cancel.title')}
      text={t('cancel.text')}
      confirm={t('cancel.action')}
      intention={intention}
      onConfirm={async () => {
        const result = await intention.run({ id });
        if (result) notice(t('cancel.done'));
        return result;
      }}
    />
  );
}
