import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../client/api';
import { useMe } from '../../client/me';
import { useIntention } from '../../client/use-intention';
import type { TaskFactsFragment } from '../../graphql/graphql';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { ReasonDialog } from '../../ui/reason-dialog';
import { SavingButton } from '../../ui/saving-button';
import { finishTask, takeTask } from './tasks.operations';
import { t } from './tasks.texts';

/** What a person can do with a task: take it, and finish it when it does not finish by itself. */
export function TaskActions({ task, about }: { task: TaskFactsFragment; about: string }) {
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Take task={task} about={about} />
      {task.mayBeFinished && task.isManagers && <FinishWithNote task={task} about={about} />}
      {task.mayBeFinished && !task.isManagers && <Finish task={task} about={about} />}
      {!task.mayBeFinished && (
        <Typography component="span" color="textSecondary" sx={{ fontSize: '0.95rem' }}>
          {t('byItself')}
        </Typography>
      )}
    </Stack>
  );
}

function Take({ task, about }: { task: TaskFactsFragment; about: string }) {
  const me = useMe();
  const intention = useIntention(takeTask);
  const notice = useNotice();
  if (task.assignedTo === me.id) return null;
  const take = async () => {
    if (!(await intention.run({ id: task.id }))) return;
    notice(t('taken'));
    focusMainHeading();
  };
  return (
    <>
      <SavingButton variant="outlined" isSaving={intention.isPending} onClick={() => void take()}>
        {t('take')}
        <span className="visually-hidden"> {about}</span>
      </SavingButton>
      <IntentionMessage error={intention.error} onRetry={() => void take()} />
    </>
  );
}

function Finish({ task, about }: { task: TaskFactsFragment; about: string }) {
  const intention = useIntention(finishTask);
  const notice = useNotice();
  const finish = async () => {
    if (!(await intention.run({ id: task.id }))) return;
    notice(t('finished'));
    focusMainHeading();
  };
  return (
    <>
      <SavingButton isSaving={intention.isPending} onClick={() => void finish()}>
        {t('finish')}
        <span className="visually-hidden"> {about}</span>
      </SavingButton>
      <IntentionMessage error={intention.error} onRetry={() => void finish()} />
    </>
  );
}

/** What the manager alone finishes, with a word on what was done. */
function FinishWithNote({ task, about }: { task: TaskFactsFragment; about: string }) {
  const me = useMe();
  const intention = useIntention(finishTask);
  const notice = useNotice();
  const [note, setNote] = useState('');
  if (!me.roles.includes('UNIT_MANAGER')) {
    return (
      <Typography component="span" color="textSecondary" sx={{ fontSize: '0.95rem' }}>
        {t('managers')}
      </Typography>
    );
  }
  return (
    <ReasonDialog
      opener={t('finish')}
      about={about}
      title={t('noteTitle')}
      text={t('noteText')}
      confirm={t('finish')}
      extra={<NoteField value={note} error={intention.error} onChange={setNote} />}
      intention={intention}
      onConfirm={async () => {
        const result = await intention.run({ id: task.id, note });
        if (result) notice(t('finished'));
        return result;
      }}
    />
  );
}

interface NoteFieldProps {
  value: string;
  error: Error | null;
  onChange: (note: string) => void;
}

function NoteField({ value, error, onChange }: NoteFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const problem = error instanceof ApiError ? error.fields.find(({ path }) => path === 'note')?.message : undefined;
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem, error]);
  return (
    <TextField
      label={t('note')}
      multiline
      minRows={2}
      value={value}
      inputRef={field}
      onChange={(event) => onChange(event.target.value)}
      error={Boolean(problem)}
      helperText={problem}
      slotProps={{ htmlInput: { maxLength: 500 } }}
    />
  );
}
