import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import type { Intention } from '../client/use-intention';
import { IntentionMessage } from './intention-message';
import { focusHomeOf } from './page';
import { SavingButton } from './saving-button';
import { t } from './ui.texts';

export interface Reason<Value extends string> {
  reason: Value;
  note: string;
}

interface ReasonDialogProps<Value extends string> {
  /** Text of the button that opens it. */
  opener: string;
  /** What the button is about, for those who hear it without its surroundings. */
  about?: string;
  title: string;
  text: string;
  confirm: string;
  /** The reasons to choose between; leave out when only a note is asked for. */
  reasons?: { value: Value; label: string }[];
  hasNote?: boolean;
  /** A further field, which the caller holds and sends itself. */
  extra?: ReactNode;
  intention: Pick<Intention<unknown, never>, 'isPending' | 'error' | 'clearError'>;
  /** Sends it; answers undefined when it failed and the dialog shall stay. */
  onConfirm: (chosen: Reason<Value>) => Promise<unknown>;
}

/** Ending something: always with a reason, never by a single press. */
export function ReasonDialog<Value extends string>(props: ReasonDialogProps<Value>) {
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const goHome = useRef<() => void>(undefined);
  const open = (opener: Element) => {
    goHome.current = focusHomeOf(opener);
    props.intention.clearError();
    setOpen(true);
  };
  const done = () => {
    setOpen(false);
    // The opener is usually gone by then, so the dialog has nothing to give the focus back to.
    window.setTimeout(() => goHome.current?.(), 300);
  };
  return (
    <>
      <Button variant="outlined" size="small" className="no-print" onClick={(event) => open(event.currentTarget)}>
        {props.opener}
        {props.about && <span className="visually-hidden"> {props.about}</span>}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby={titleId} fullWidth maxWidth="sm">
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <ReasonForm {...props} onClose={() => setOpen(false)} onDone={done} />
      </Dialog>
    </>
  );
}

type ReasonFormProps<Value extends string> = ReasonDialogProps<Value> & { onClose: () => void; onDone: () => void };

function ReasonForm<Value extends string>(props: ReasonFormProps<Value>) {
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const send = async () => {
    const lacksReason = Boolean(props.reasons) && !reason;
    setMissing(lacksReason);
    if (lacksReason) return select.current?.focus();
    const result = await props.onConfirm({ reason: reason as Value, note: note.trim() });
    if (result !== undefined) props.onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form noValidate onSubmit={submit}>
      <DialogContent sx={{ pt: 0 }}>
        <Stack sx={{ gap: 2 }}>
          <Typography>{props.text}</Typography>
          {props.reasons && (
            <ReasonChoice
              reasons={props.reasons}
              value={reason}
              onChoose={setReason}
              ref={select}
              isMissing={isMissing && !reason}
            />
          )}
          {props.extra}
          {props.hasNote && <NoteField value={note} onChange={setNote} />}
          <IntentionMessage error={props.intention.error} onRetry={() => void send()} />
        </Stack>
      </DialogContent>
      <Buttons confirm={props.confirm} isSaving={props.intention.isPending} onClose={props.onClose} />
    </form>
  );
}

function Buttons({ confirm, isSaving, onClose }: { confirm: string; isSaving: boolean; onClose: () => void }) {
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <SavingButton type="submit" isSaving={isSaving}>
        {confirm}
      </SavingButton>
    </DialogActions>
  );
}

interface ReasonChoiceProps {
  reasons: { value: string; label: string }[];
  value: string;
  onChoose: (reason: string) => void;
  isMissing: boolean;
  ref: Ref<HTMLSelectElement>;
}

function ReasonChoice({ reasons, value, onChoose, isMissing, ref }: ReasonChoiceProps) {
  return (
    <TextField
      select
      label={t('reason')}
      value={value}
      inputRef={ref}
      onChange={(event) => onChoose(event.target.value)}
      error={isMissing}
      helperText={isMissing ? t('chooseReason') : undefined}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{t('choose')}</option>
      {reasons.map(({ value: code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </TextField>
  );
}

function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  return (
    <TextField
      label={t('note')}
      multiline
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 500 } }}
    />
  );
}
