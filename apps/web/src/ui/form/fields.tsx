import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { t } from '../ui.texts';

interface FieldProps {
  /** Path in the form's values, and what the server calls the field. */
  name: string;
  label: string;
  hint?: string;
}

type Extra = Pick<TextFieldProps, 'multiline' | 'minRows' | 'select' | 'children' | 'slotProps' | 'autoComplete'> & {
  /** Tidies what was typed when the field is left. */
  tidy?: (typed: string) => string;
};

/** The one place where an input meets the form: value, error at the field, and focus to the first error. */
function BoundField({ name, label, hint, tidy, ...extra }: FieldProps & Extra) {
  const { field, fieldState } = useController({ name });
  const leave = () => {
    if (tidy) field.onChange(tidy(String(field.value)));
    field.onBlur();
  };
  return (
    <TextField
      {...extra}
      label={label}
      name={name}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={leave}
      inputRef={field.ref}
      error={Boolean(fieldState.error)}
      helperText={fieldState.error?.message ?? hint}
    />
  );
}

export function FormText(props: FieldProps & { autoComplete?: string }) {
  return <BoundField autoComplete="off" {...props} />;
}

/** A text of several lines. */
export function FormLines(props: FieldProps) {
  return <BoundField autoComplete="off" multiline minRows={4} {...props} />;
}

export function FormNumber(props: FieldProps) {
  return <BoundField autoComplete="off" slotProps={{ htmlInput: { inputMode: 'numeric' } }} {...props} />;
}

/** 20261122 and 2026/11/22 become 2026-11-22 when the field is left. */
function tidyDay(typed: string): string {
  return typed.trim().replace(/^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/, '$1-$2-$3');
}

/** A date is typed, not picked: quickest by keyboard, and it always reads 2026-11-22 whatever the browser's language. */
export function FormDay({ hint = t('dateHint'), ...props }: FieldProps) {
  return (
    <BoundField
      autoComplete="off"
      hint={hint}
      tidy={tidyDay}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 10 } }}
      {...props}
    />
  );
}

interface SelectProps extends FieldProps {
  options: { value: string; label: string }[];
  /** Text of the empty choice; leave out when one value is always chosen. */
  empty?: string;
}

/** The browser's own select: known to every keyboard, screen reader and phone. */
export function FormSelect({ options, empty, ...props }: SelectProps) {
  return (
    <BoundField select slotProps={{ select: { native: true }, inputLabel: { shrink: true } }} {...props}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </BoundField>
  );
}

export function FormCheck({ name, label, hint }: FieldProps) {
  const { field, fieldState } = useController({ name });
  const id = useId();
  const help = fieldState.error?.message ?? hint;
  const described = help ? { 'aria-describedby': id } : {};
  return (
    <div>
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            checked={Boolean(field.value)}
            onChange={field.onChange}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref, name, ...described } }}
          />
        }
      />
      {help && (
        <FormHelperText id={id} error={Boolean(fieldState.error)}>
          {help}
        </FormHelperText>
      )}
    </div>
  );
}

interface RadiosProps extends FieldProps {
  options: { value: string; label: string }[];
}

/** A few choices that all can be seen, in one line where there is room. The label is the caller's to show or hide. */
export function FormRadios({ name, label, hint, options }: RadiosProps) {
  const { field, fieldState } = useController({ name });
  const help = fieldState.error?.message ?? hint;
  return (
    <Box role="radiogroup" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      {options.map(({ value, label: text }, index) => (
        <FormControlLabel
          key={value}
          label={text}
          control={
            <Radio
              name={name}
              value={value}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
              slotProps={{ input: { ref: index === 0 ? field.ref : undefined } }}
              sx={{ py: 0.5 }}
            />
          }
        />
      ))}
      {help && <FormHelperText error={Boolean(fieldState.error)}>{help}</FormHelperText>}
    </Box>
  );
}
