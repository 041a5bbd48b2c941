import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useController } from 'react-hook-form';
import { languageName, languageOptions } from '../../ui/languages';
import { t } from './homes.texts';

/** Several languages, found by typing; each chosen one is a chip that the keyboard removes. */
export function LanguageField() {
  const { field, fieldState } = useController({ name: 'offer.languages' });
  const chosen = (field.value as string[]).map((value) => ({ value, label: languageName(value) }));
  return (
    <Autocomplete
      multiple
      options={languageOptions}
      value={chosen}
      isOptionEqualToValue={(option, value) => option.value === value.value}
      onChange={(_, values) => field.onChange(values.map(({ value }) => value))}
      noOptionsText="–"
      clearText={t('register.languages')}
      renderInput={(parameters) => (
        <TextField
          {...parameters}
          label={t('register.languages')}
          inputRef={field.ref}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}
