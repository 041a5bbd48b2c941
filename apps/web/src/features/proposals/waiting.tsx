import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ClockStatus } from '../../graphql/enums';
import type { WaitingFactsFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { StatusChip, type Tone } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { t } from './proposals.texts';

const tones: Record<ClockStatus, Tone> = {
  ON_TIME: 'success',
  APPROACHING: 'warning',
  PASSED: 'error',
  KEPT: 'success',
  NOT_KEPT: 'error',
  UNKNOWN: 'info',
};

/** How long a need has waited and which legal time is running: facts, never an order. */
export function Waiting({ need }: { need: WaitingFactsFragment }) {
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Typography sx={{ fontWeight: 600 }}>{t('lines.waited', { count: need.waitedDays })}</Typography>
      {need.clocks.map((clock) => (
        <Stack key={clock.kind} direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <StatusChip
            tone={tones[clock.status]}
            label={`${words.clockKind[clock.kind]}: ${words.clockStatus[clock.status].toLowerCase()}`}
          />
          {clock.deadlineOn && <DateText value={clock.deadlineOn} />}
        </Stack>
      ))}
    </Stack>
  );
}
