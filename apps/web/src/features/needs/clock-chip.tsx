import type { ClockStatus } from '../../graphql/enums';
import type { NeedRowFragment } from '../../graphql/graphql';
import { type MetIcon, UnknownIcon } from '../../ui/icons';
import { StatusChip, type Tone } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { t } from './needs.texts';

export type RowClock = NeedRowFragment['clocks'][number];

const tones: Record<ClockStatus, Tone> = {
  ON_TIME: 'success',
  APPROACHING: 'warning',
  PASSED: 'error',
  KEPT: 'success',
  NOT_KEPT: 'error',
  UNKNOWN: 'info',
};
const icons: Partial<Record<ClockStatus, typeof MetIcon>> = { UNKNOWN: UnknownIcon };

/** "närmar sig, 12 dagar kvar": what the colour says, in words. */
export function daysInWords({ daysLeft }: Pick<RowClock, 'daysLeft'>): string | undefined {
  if (daysLeft === null || daysLeft === undefined) return undefined;
  if (daysLeft === 0) return t('clocks.lastDayToday');
  return daysLeft > 0 ? t('clocks.left', { count: daysLeft }) : t('clocks.passed', { count: -daysLeft });
}

export function ClockStatusChip({ clock }: { clock: RowClock }) {
  return <StatusChip tone={tones[clock.status]} icon={icons[clock.status]} label={words.clockStatus[clock.status]} />;
}

/** A clock in one line, for lists. */
export function ClockChip({ clock }: { clock: RowClock }) {
  const days = daysInWords(clock);
  const said = { kind: words.clockKind[clock.kind], status: words.clockStatus[clock.status].toLowerCase(), days };
  const withDays = clock.status === 'PASSED' ? t('clocks.chipPassed', said) : t('clocks.chipWith', said);
  const label = days ? withDays : t('clocks.chip', said);
  return <StatusChip tone={tones[clock.status]} icon={icons[clock.status]} label={label} />;
}

/** Still running, or not countable for want of a date: the least time first, and what cannot be counted last. */
export function runningClocks<Clock extends RowClock>(clocks: Clock[]): Clock[] {
  const running = clocks.filter(({ status }) => status !== 'KEPT' && status !== 'NOT_KEPT');
  return running.sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
}
