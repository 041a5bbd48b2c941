import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { CaseReason, CaseState } from '../../graphql/enums';
import { IntentionMessage } from '../../ui/intention-message';
import { SavingButton } from '../../ui/saving-button';
import { t as ui } from '../../ui/ui.texts';
import { words } from '../../ui/words';
import { ReasonField, reasonsFor } from './reason-field';
import { t } from './recruitment.texts';
import { type MovableCase, useMove } from './use-move';

const steps = Object.keys(words.caseState) as CaseState[];

function labelOf(moved: MovableCase, to: CaseState): string {
  const isBack = steps.indexOf(to) < steps.indexOf(moved.step) && moved.step !== 'PAUSED' && moved.step !== 'DECLINED';
  return isBack ? t('move.back', { step: words.caseState[to] }) : words.caseState[to];
}

interface MoveDialogProps {
  moved: MovableCase;
  /** Called when it is over: whether the case has moved. */
  onClose: (hasMoved: boolean) => void;
}

/** "Flytta till…": every way there is from where the case stands, without any dragging. */
export function MoveDialog({ moved, onClose }: MoveDialogProps) {
  const titleId = useId();
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('move.title', { reference: moved.reference })}</DialogTitle>
      <MoveForm moved={moved} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ moved, onClose }: MoveDialogProps) {
  const [to, setTo] = useState<CaseState | ''>('');
  const [reason, setReason] = useState<CaseReason | ''>('');
  const [isTried, setTried] = useState(false);
  const targets = useRef<HTMLDivElement>(null);
  const reasonInput = useRef<HTMLSelectElement>(null);
  const { move, intention } = useMove();
  const needsReason = to !== '' && reasonsFor(to) !== undefined;
  const send = async () => {
    setTried(true);
    if (to === '') return targets.current?.querySelector('input')?.focus();
    if (needsReason && reason === '') return reasonInput.current?.focus();
    if (await move(moved, to, reason || null)) onClose(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form noValidate onSubmit={submit}>
      <DialogContent sx={{ pt: 0 }}>
        <Stack sx={{ gap: 2 }}>
          <Typography>{t('move.now', { step: words.caseState[moved.step] })}</Typography>
          <Targets
            moved={moved}
            to={to}
            isMissing={isTried && to === ''}
            group={targets}
            onChoose={(target) => {
              setTo(target);
              setReason('');
            }}
          />
          {to !== '' && needsReason && (
            <ReasonField
              to={to}
              value={reason}
              onChoose={setReason}
              isMissing={isTried && reason === ''}
              ref={reasonInput}
            />
          )}
          <IntentionMessage error={intention.error} onRetry={() => void send()} />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => onClose(false)}>{ui('cancel')}</Button>
        <SavingButton type="submit" isSaving={intention.isPending}>
          {t('move.confirm')}
        </SavingButton>
      </DialogActions>
    </form>
  );
}

interface TargetsProps {
  moved: MovableCase;
  to: CaseState | '';
  isMissing: boolean;
  group: React.Ref<HTMLDivElement>;
  onChoose: (to: CaseState) => void;
}

function Targets({ moved, to, isMissing, group, onChoose }: TargetsProps) {
  const id = useId();
  return (
    <FormControl error={isMissing}>
      <FormLabel id={id}>{t('move.to')}</FormLabel>
      <RadioGroup ref={group} aria-labelledby={id} value={to} onChange={(_, value) => onChoose(value as CaseState)}>
        {moved.mayMoveTo.map((target) => (
          <FormControlLabel key={target} value={target} label={labelOf(moved, target)} control={<Radio />} />
        ))}
      </RadioGroup>
      {isMissing && <FormHelperText role="alert">{t('move.chooseTarget')}</FormHelperText>}
    </FormControl>
  );
}
