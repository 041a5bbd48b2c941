import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { type FormEvent, useRef, useState } from 'react';
import { useIntention } from '../../client/use-intention';
import type { MeetingOfQuery } from '../../graphql/graphql';
import { dayOf } from '../../ui/format';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { words } from '../../ui/words';
import { inviteToMeeting } from './meetings.operations';
import { t } from './meetings.texts';

type Family = MeetingOfQuery['informationMeeting']['invitable'][number];

const labelOf = ({ reference, step, since }: Family) =>
  t('invite.family', { reference, step: words.caseState[step].toLowerCase(), day: dayOf(since) });

/** Many families are invited at once, by their references. */
export function InvitePanel({ meetingId, families }: { meetingId: string; families: Family[] }) {
  return (
    <Panel title={t('invite.title')}>
      {families.length === 0 ? (
        <Typography>{t('invite.nobody')}</Typography>
      ) : (
        <InviteForm meetingId={meetingId} families={families} />
      )}
    </Panel>
  );
}

function InviteForm({ meetingId, families }: { meetingId: string; families: Family[] }) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const intention = useIntention(inviteToMeeting);
  const notice = useNotice();
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const send = async () => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return group.current?.querySelector('input')?.focus();
    if (!(await intention.run({ meetingId, caseIds: chosen }))) return;
    notice(t('invite.done', { count: chosen.length }));
    setChosen([]);
    focusMainHeading();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Typography color="textSecondary">{t('invite.text')}</Typography>
      <Button size="small" sx={{ my: 1 }} onClick={() => setChosen(families.map(({ caseId }) => caseId))}>
        {t('invite.all')}
      </Button>
      <FormGroup ref={group}>
        {families.map((family) => (
          <FormControlLabel
            key={family.caseId}
            label={labelOf(family)}
            control={<Checkbox checked={chosen.includes(family.caseId)} onChange={() => toggle(family.caseId)} />}
          />
        ))}
      </FormGroup>
      {isMissing && chosen.length === 0 && (
        <FormHelperText error role="alert">
          {t('invite.missing')}
        </FormHelperText>
      )}
      <IntentionMessage error={intention.error} onRetry={() => void send()} />
      <SavingButton type="submit" isSaving={intention.isPending}>
        {t('invite.action')}
      </SavingButton>
    </form>
  );
}
