import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFieldArray } from 'react-hook-form';
import { useMe } from '../../client/me';
import { FormNumber, FormSelect } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { optionsOf, words } from '../../ui/words';
import { t } from './contacts.texts';
import { MOST_WANTS, emptyWant } from './talk.form';

const months = [3, 6, 12].map((count) => ({ value: String(count), label: t('months', { count }) }));

function WantRow({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { zones } = useMe().region;
  const number = index + 1;
  const name = (field: string) => `wants.${index}.${field}`;
  return (
    <Box
      component="fieldset"
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 2, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ px: 0.5, fontWeight: 600 }}>
        {t('talk.want', { number })}
      </Box>
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ width: '100%' }}>
          <FieldRow minWidth={180}>
            <FormSelect name={name('assignmentType')} label={t('type')} options={optionsOf(words.assignmentType)} />
            <FormSelect name={name('ageBand')} label={t('talk.ageBand')} options={optionsOf(words.ageBand)} />
            <FormSelect
              name={name('capabilityArea')}
              label={t('capability')}
              options={optionsOf(words.capabilityArea)}
              empty={t('anyCapability')}
            />
            <FormSelect
              name={name('zoneCode')}
              label={t('zone')}
              options={zones.map((zone) => ({ value: zone.code, label: zone.name }))}
              empty={t('anyZone')}
            />
            <FormNumber name={name('wanted')} label={t('talk.wanted')} />
            <FormSelect name={name('withinMonths')} label={t('within')} options={months} />
          </FieldRow>
        </Box>
        <Button variant="outlined" size="small" onClick={onRemove}>
          {t('talk.remove', { number })}
        </Button>
      </Stack>
    </Box>
  );
}

/** A row for each kind of home that is wanted; the focus follows what is added and stays near what is removed. */
export function WantRows() {
  const { fields, append, remove } = useFieldArray({ name: 'wants' });
  const removeAt = (index: number) => {
    remove(index);
    document.getElementById('add-want')?.focus();
  };
  return (
    <Stack sx={{ gap: 2, alignItems: 'stretch' }}>
      <Typography color="textSecondary">{t('talk.wantsHint')}</Typography>
      {fields.map(({ id }, index) => (
        <WantRow key={id} index={index} onRemove={() => removeAt(index)} />
      ))}
      {fields.length < MOST_WANTS && (
        <Box>
          <Button
            id="add-want"
            variant="outlined"
            onClick={() => append(emptyWant, { focusName: `wants.${fields.length}.assignmentType` })}
          >
            {t('talk.add')}
          </Button>
        </Box>
      )}
    </Stack>
  );
}
