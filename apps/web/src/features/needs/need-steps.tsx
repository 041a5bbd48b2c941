import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../client/api';
import { useIntention } from '../../client/use-intention';
import type { NeedEndReason, NeedPauseReason, NeedResumeReason } from '../../graphql/enums';
import { today } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { ReasonDialog } from '../../ui/reason-dialog';
import { optionsOf, words } from '../../ui/words';
import { endNeed, pauseNeed, resumeNeed } from './needs.operations';
import { t } from './needs.texts';

export function PauseNeedAction({ id }: { id: string }) {
  const pause = useIntention(pauseNeed);
  const notify = useNotice();
  return (
    <ReasonDialog<NeedPauseReason>
      opener={t('pause.open')}
      title={t('pause.title')}
      text={t('pause.text')}
      confirm={t('pause.confirm')}
      reasons={optionsOf(words.needPauseReason)}
      intention={pause}
      onConfirm={async ({ reason }) => {
        const result = await pause.run({ id, reason });
        if (result) notify(t('pause.done'));
        return result;
      }}
    />
  );
}

export function ResumeNeedAction({ id }: { id: string }) {
  const resume = useIntention(resumeNeed);
  const notify = useNotice();
  return (
    <ReasonDialog<NeedResumeReason>
      opener={t('resume.open')}
      title={t('resume.title')}
      text={t('resume.text')}
      confirm={t('resume.confirm')}
      reasons={optionsOf(words.needResumeReason)}
      intention={resume}
      onConfirm={async ({ reason }) => {
        const result = await resume.run({ id, reason });
        if (result) notify(t('resume.done'));
        return result;
      }}
    />
  );
}

// "Placed through the pool" is not said here: recording the placement says it.
const endReasons = optionsOf(words.needEndReason).filter(({ value }) => value !== 'PLACED_THROUGH_POOL');

function problemAt(path: string, error: Error | null): string | undefined {
  return error instanceof ApiError ? error.fields.find((field) => field.path === path)?.message : undefined;
}

export function EndNeedAction({ id }: { id: string }) {
  const end = useIntention(endNeed);
  const notify = useNotice();
  const [endedOn, setEndedOn] = useState(today);
  const field = useRef<HTMLInputElement>(null);
  const problem = problemAt('endedOn', end.error);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem, end.error]);
  const day = (
    <TextField
      label={t('end.on')}
      value={endedOn}
      inputRef={field}
      onChange={(event) => setEndedOn(event.target.value)}
      error={Boolean(problem)}
      helperText={problem ?? t('end.onHint')}
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 10 } }}
    />
  );
  return (
    <ReasonDialog<NeedEndReason>
      opener={t('end.open')}
      title={t('end.title')}
      text={t('end.text')}
      confirm={t('end.confirm')}
      reasons={endReasons}
      extra={day}
      intention={end}
      onConfirm={async ({ reason }) => {
        const result = await end.run({ id, reason, endedOn: endedOn.trim() });
        if (result) notify(t('end.done'));
        return result;
      }}
    />
  );
}
