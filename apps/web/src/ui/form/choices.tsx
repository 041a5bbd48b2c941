import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useController } from 'react-hook-form';

interface ChoicesProps {
  name: string;
  label: string;
  hint?: string;
  options: { value: string; label: string }[];
}

/** Any number of a closed list; the form's value is the list of those chosen. */
export function FormChoices({ name, label, hint, options }: ChoicesProps) {
  const { field, fieldState } = useController({ name });
  const id = useId();
  const chosen = field.value as string[];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  const help = fieldState.error?.message ?? hint;
  return (
    <Box component="fieldset" aria-describedby={help ? id : undefined} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {label}
      </Typography>
      {help && (
        <FormHelperText id={id} error={Boolean(fieldState.error)} sx={{ m: 0 }}>
          {help}
        </FormHelperText>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' }}>
        {options.map(({ value, label: text }, index) => (
          <FormControlLabel
            key={value}
            label={text}
            control={
              <Checkbox
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
                onBlur={field.onBlur}
                slotProps={{ input: { ref: index === 0 ? field.ref : undefined, name: `${name}.${value}` } }}
              />
            }
          />
        ))}
      </Box>
    </Box>
  );
}
