import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useIntention } from '../../client/use-intention';
import type { MeetingOfQuery } from '../../graphql/graphql';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { ReasonDialog } from '../../ui/reason-dialog';
import { SavingButton } from '../../ui/saving-button';
import { TextLink } from '../../ui/text-link';
import { optionsOf, words } from '../../ui/words';
import { answerInvitation, followUpMeeting, recordAttendance } from './meetings.operations';
import { t } from './meetings.texts';

type Meeting = MeetingOfQuery['informationMeeting'];
type Invitation = Meeting['invitations'][number];

interface InvitationRowProps {
  meeting: Meeting;
  invitation: Invitation;
}

function stateOf({ answer, attended, followUp }: Invitation): string {
  if (followUp) return t('one.followedUp', { what: words.followUp[followUp] });
  if (attended !== null && attended !== undefined) return attended ? t('one.attended') : t('one.missed');
  return answer ? words.meetingAnswer[answer] : t('one.unanswered');
}

/** One invited family: before the meeting what it answered, after it whether it came and what follows. */
export function InvitationRow({ meeting, invitation }: InvitationRowProps) {
  const { caseId, reference, mailedAt, followUp } = invitation;
  const isOver = Boolean(meeting.cancelledAt) || Boolean(followUp);
  return (
    <Box
      component="li"
      data-focus-home
      tabIndex={-1}
      sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}>
        <div>
          <TextLink to={`/rekrytering/${caseId}`}>{reference}</TextLink>
          <Typography>{stateOf(invitation)}</Typography>
          <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
            {mailedAt ? t('one.mailed') : t('one.notMailed')}
          </Typography>
        </div>
        {!isOver &&
          (meeting.hasBegun ? <After {...{ meeting, invitation }} /> : <Before {...{ meeting, invitation }} />)}
      </Stack>
    </Box>
  );
}

function Before({ meeting, invitation }: InvitationRowProps) {
  const { caseId, reference, answer } = invitation;
  const intention = useIntention(answerInvitation);
  const notice = useNotice();
  const send = async (given: 'COMING' | 'NOT_COMING') => {
    if (await intention.run({ meetingId: meeting.id, caseId, answer: given })) notice(t('one.noted'));
  };
  return (
    <div>
      <IntentionMessage error={intention.error} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {answer !== 'COMING' && (
          <SavingButton variant="outlined" isSaving={intention.isPending} onClick={() => void send('COMING')}>
            {t('one.coming', { reference })}
          </SavingButton>
        )}
        {answer !== 'NOT_COMING' && (
          <SavingButton variant="outlined" isSaving={intention.isPending} onClick={() => void send('NOT_COMING')}>
            {t('one.notComing', { reference })}
          </SavingButton>
        )}
      </Stack>
    </div>
  );
}

function After({ meeting, invitation }: InvitationRowProps) {
  const { caseId, reference, attended } = invitation;
  const intention = useIntention(recordAttendance);
  const notice = useNotice();
  const send = async (wasThere: boolean) => {
    if (await intention.run({ meetingId: meeting.id, caseId, attended: wasThere })) notice(t('one.noted'));
  };
  return (
    <div>
      <IntentionMessage error={intention.error} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {attended !== true && (
          <SavingButton variant="outlined" isSaving={intention.isPending} onClick={() => void send(true)}>
            {t('one.wasThere', { reference })}
          </SavingButton>
        )}
        {attended !== false && (
          <SavingButton variant="outlined" isSaving={intention.isPending} onClick={() => void send(false)}>
            {t('one.wasNotThere', { reference })}
          </SavingButton>
        )}
        {attended && <FollowUpAction meetingId={meeting.id} invitation={invitation} />}
      </Stack>
    </div>
  );
}

function FollowUpAction({ meetingId, invitation }: { meetingId: string; invitation: Invitation }) {
  const { caseId, reference } = invitation;
  const intention = useIntention(followUpMeeting);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('one.followUp.action', { reference })}
      title={t('one.followUp.title', { reference })}
      text={t('one.followUp.text')}
      confirm={t('one.followUp.action', { reference })}
      reasons={optionsOf(words.followUp)}
      intention={intention}
      onConfirm={async ({ reason: followUp }) => {
        const result = await intention.run({ meetingId, caseId, followUp });
        if (result) notice(t('one.followUp.done'));
        return result;
      }}
    />
  );
}
