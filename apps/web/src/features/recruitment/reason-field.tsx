import TextField from '@mui/material/TextField';
import type { Ref } from 'react';
import type { CaseReason, CaseState } from '../../graphql/enums';
import { words } from '../../ui/words';
import { t } from './recruitment.texts';

/** The closed lists of the server, by where the case goes. */
const reasons: Partial<Record<CaseState, CaseReason[]>> = {
  PAUSED: ['FAMILY_ASKS_TO_WAIT', 'FAMILY_EVENT', 'MOVING_HOUSE', 'WAITS_FOR_OTHERS'],
  DECLINED: ['SCREENING', 'CHECKS', 'HOME_STUDY', 'HOUSING', 'COOPERATION', 'OTHER_ASSIGNMENT', 'OUTSIDE_REGION'],
  WITHDRAWN: ['FAMILY_CHANGED_MIND', 'CHOSE_OTHER', 'NO_ANSWER'],
};

/** Undefined where no reason is asked for. */
export function reasonsFor(to: CaseState): CaseReason[] | undefined {
  return reasons[to];
}

interface ReasonFieldProps {
  to: CaseState;
  value: CaseReason | '';
  onChoose: (reason: CaseReason | '') => void;
  isMissing: boolean;
  ref: Ref<HTMLSelectElement>;
}

export function ReasonField({ to, value, onChoose, isMissing, ref }: ReasonFieldProps) {
  return (
    <TextField
      select
      label={t('move.reason')}
      value={value}
      inputRef={ref}
      onChange={(event) => onChoose(event.target.value as CaseReason | '')}
      error={isMissing}
      helperText={isMissing ? t('move.chooseReason') : undefined}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{t('move.choose')}</option>
      {(reasonsFor(to) ?? []).map((reason) => (
        <option key={reason} value={reason}>
          {words.caseReason[reason]}
        </option>
      ))}
    </TextField>
  );
}
