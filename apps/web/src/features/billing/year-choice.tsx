import TextField from '@mui/material/TextField';
import { today } from '../../ui/format';
import { t } from './billing.texts';

/** Next year, this one and the three before it. */
export function YearChoice({ year, onChoose }: { year: number; onChoose: (year: number) => void }) {
  const coming = Number(today().slice(0, 4)) + 1;
  const years = [...new Set([year, ...Array.from({ length: 5 }, (_, back) => coming - back)])].sort((a, b) => b - a);
  return (
    <TextField
      select
      label={t('year')}
      value={year}
      onChange={(event) => onChoose(Number(event.target.value))}
      sx={{ minWidth: 120 }}
      slotProps={{ select: { native: true } }}
    >
      {years.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </TextField>
  );
}
