import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useId } from 'react';
import { useController } from 'react-hook-form';

interface CheckGroupProps {
  name: string;
  label: string;
  hint?: string;
  options: { value: string; label: string }[];
}

/** Several of a few that all can be seen. The field's value is the chosen ones' list; an error brings the focus to the first. */
export function FormCheckGroup({ name, label, hint, options }: CheckGroupProps) {
  const { field, fieldState } = useController({ name });
  const id = useId();
  const chosen = field.value as string[];
  const help = fieldState.error?.message ?? hint;
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <Box component="fieldset" aria-describedby={help ? id : undefined} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
        {label}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        {options.map(({ value, label: text }, index) => (
          <FormControlLabel
            key={value}
            label={text}
            control={
              <Checkbox
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
                onBlur={field.onBlur}
                slotProps={{ input: { name, ...(index === 0 && { ref: field.ref }) } }}
              />
            }
          />
        ))}
      </Box>
      {help && (
        <FormHelperText id={id} error={Boolean(fieldState.error)}>
          {help}
        </FormHelperText>
      )}
    </Box>
  );
}
