import Box from '@mui/material/Box';
import { DateText } from './date-text';
import { daysUntil } from './format';
import { t } from './ui.texts';

/** Days before a due day from which it is told in words how near it is. */
const SOON_DAYS = 30;

function wordsFor(days: number): string | undefined {
  if (days < 0) return t('due.overdue', { count: -days });
  if (days === 0) return t('due.today');
  return days <= SOON_DAYS ? t('due.soon', { count: days }) : undefined;
}

/** A day by which something is to be done: the day, and in words how near or how late it is. The colour only repeats the words. */
export function DueText({ value }: { value: string }) {
  const days = daysUntil(value);
  const words = wordsFor(days);
  const colour = days < 0 ? 'error.main' : days <= SOON_DAYS ? 'warning.main' : 'text.primary';
  return (
    <Box component="span" sx={{ color: colour, fontWeight: words ? 600 : 400 }}>
      <DateText value={value} />
      {words && <>, {words}</>}
    </Box>
  );
}
