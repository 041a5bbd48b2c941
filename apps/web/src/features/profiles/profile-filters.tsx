import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type PropsWithChildren, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../../client/me';
import { FieldRow } from '../../ui/form/intent-form';
import { languageOptions } from '../../ui/languages';
import { optionsOf, words } from '../../ui/words';
import { CAPABILITY, choices, chosenCount, filterOf, switches } from './profile-filter';
import { t } from './profiles.texts';

interface Choosing {
  search: URLSearchParams;
  change: (edit: (next: URLSearchParams) => void) => void;
}

type Options = { value: string; label: string }[];

function Choice({
  name,
  label,
  options,
  search,
  change,
}: Choosing & { name: string; label: string; options: Options }) {
  const choose = (value: string) => change((next) => (value ? next.set(name, value) : next.delete(name)));
  return (
    <TextField
      select
      label={label}
      value={options.some(({ value }) => value === search.get(name)) ? search.get(name) : ''}
      onChange={(event) => choose(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{t('filter.all')}</option>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </TextField>
  );
}

function Switch({ name, value, label, search, change }: Choosing & { name: string; value: string; label: string }) {
  const isOn = search.getAll(name).includes(value);
  const toggle = () => change((next) => (isOn ? next.delete(name, value) : next.append(name, value)));
  return <FormControlLabel label={label} control={<Checkbox checked={isOn} onChange={toggle} />} />;
}

function Group({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 650, p: 0 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Choices(using: Choosing) {
  const { zones } = useMe().region;
  const zoneOptions = zones.map(({ code, name }) => ({ value: code, label: name }));
  const places = [1, 2, 3].map((count) => ({ value: String(count), label: t('filter.atLeast', { count }) }));
  return (
    <FieldRow minWidth={180}>
      <Choice
        {...using}
        name={choices.assignmentType}
        label={t('filter.assignmentType')}
        options={optionsOf(words.assignmentType)}
      />
      <Choice {...using} name={choices.ageBand} label={t('filter.ageBand')} options={optionsOf(words.ageBand)} />
      <Choice {...using} name={choices.zoneCode} label={t('filter.zone')} options={zoneOptions} />
      <Choice {...using} name={choices.minFreePlaces} label={t('filter.places')} options={places} />
      <Choice {...using} name={choices.language} label={t('filter.language')} options={languageOptions} />
    </FieldRow>
  );
}

function Switches(using: Choosing) {
  return (
    <>
      <Group title={t('filter.capabilities')}>
        {optionsOf(words.capabilityArea).map(({ value, label }) => (
          <Switch key={value} {...using} name={CAPABILITY} value={value} label={label} />
        ))}
      </Group>
      <Group title={t('filter.home')}>
        {(['noOwnChildren', 'noAnimals', 'stepFree', 'ownRoom'] as const).map((name) => (
          <Switch key={name} {...using} name={switches[name]} value="ja" label={t(`filter.${name}`)} />
        ))}
      </Group>
    </>
  );
}

/** The filter as it was last chosen; the address follows as soon as the list for it has come. */
function useChosen(): Choosing & { clear: () => void } {
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState(address);
  const [seen, setSeen] = useState(address);
  if (seen !== address) {
    setSeen(address);
    setChosen(address);
  }
  const choose = (next: URLSearchParams) => {
    setChosen(next);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  const change: Choosing['change'] = (edit) => {
    const next = new URLSearchParams(chosen);
    edit(next);
    choose(next);
  };
  return { search: chosen, change, clear: () => choose(new URLSearchParams()) };
}

/** Filters that live in the address. Folded on a phone, where the list matters more. */
export function ProfileFilters() {
  const [isOpen] = useState(() => window.innerWidth >= 900);
  const { clear, ...using } = useChosen();
  const count = chosenCount(filterOf(using.search));
  return (
    <Paper
      component="details"
      open={isOpen}
      variant="outlined"
      className="no-print"
      sx={{ px: { xs: 2, sm: 3 }, py: 1 }}
    >
      <Box component="summary" sx={{ py: 1, cursor: 'pointer', fontWeight: 650, fontSize: '1.15rem' }}>
        {t('filter.heading')}
        {count > 0 && ` (${t('filter.chosen', { count })})`}
      </Box>
      <Box sx={{ py: 1.5 }}>
        <Choices {...using} />
        <Switches {...using} />
        {count > 0 && (
          <Button variant="outlined" sx={{ mt: 2 }} onClick={clear}>
            {t('clear')}
          </Button>
        )}
      </Box>
    </Paper>
  );
}
