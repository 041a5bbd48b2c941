import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { FormSelect, FormText } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { newPerson, newWord } from './household.form';
import { t } from './homes.texts';

/** Everybody who lives there, and the names that would give the home away in a text. */
export function HouseholdFields() {
  return (
    <Panel title={t('household.title')}>
      <Typography sx={{ mb: 2 }}>{t('household.lead')}</Typography>
      <Stack sx={{ gap: 3 }}>
        <Persons />
        <KnownWords />
      </Stack>
    </Panel>
  );
}

function Persons() {
  const { fields, append, remove } = useFieldArray({ name: 'household.persons' });
  return (
    <List add={t('household.addPerson')} onAdd={() => append(newPerson)}>
      {fields.map((field, index) => (
        <Item
          key={field.id}
          legend={t('household.person', { number: index + 1 })}
          remove={t('household.removePerson', { number: index + 1 })}
          onRemove={() => remove(index)}
        >
          <FormSelect
            name={`household.persons.${index}.role`}
            label={t('household.role')}
            options={optionsOf(words.personRole)}
          />
          <FormText name={`household.persons.${index}.givenNames`} label={t('household.givenNames')} />
          <FormText name={`household.persons.${index}.familyName`} label={t('household.familyName')} />
          <FormText name={`household.persons.${index}.personalNumber`} label={t('household.personalNumber')} />
        </Item>
      ))}
    </List>
  );
}

function KnownWords() {
  const { fields, append, remove } = useFieldArray({ name: 'household.knownWords' });
  return (
    <div>
      <Typography color="textSecondary" sx={{ mb: 1, maxWidth: '70ch' }}>
        {t('household.wordsLead')}
      </Typography>
      <List add={t('household.addWord')} onAdd={() => append(newWord)}>
        {fields.map((field, index) => (
          <Item
            key={field.id}
            legend={t('household.word', { number: index + 1 })}
            remove={t('household.removeWord', { number: index + 1 })}
            onRemove={() => remove(index)}
          >
            <FormSelect
              name={`household.knownWords.${index}.kind`}
              label={t('household.kind')}
              options={optionsOf(words.knownWordKind)}
            />
            <FormText name={`household.knownWords.${index}.value`} label={t('household.value')} />
          </Item>
        ))}
      </List>
    </div>
  );
}

/** After a removal the focus stays in the list, at its button. */
function List({ add, onAdd, children }: { add: string; onAdd: () => void; children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Stack
      sx={{ gap: 2, alignItems: 'flex-start' }}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('[data-removes]')) button.current?.focus();
      }}
    >
      {children}
      <Button ref={button} variant="outlined" onClick={onAdd}>
        {add}
      </Button>
    </Stack>
  );
}

interface ItemProps {
  legend: string;
  remove: string;
  onRemove: () => void;
  children: ReactNode;
}

function Item({ legend, remove, onRemove, children }: ItemProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0, width: '100%' }}>
      <Typography component="legend" sx={{ fontWeight: 600, p: 0, mb: 1.5 }}>
        {legend}
      </Typography>
      <FieldRow minWidth={180}>{children}</FieldRow>
      <Button size="small" data-removes onClick={onRemove} sx={{ mt: 1 }}>
        {remove}
      </Button>
    </Box>
  );
}
