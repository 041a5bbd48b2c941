import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { FormCheck, FormDay, FormNumber, FormSelect } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { t } from './homes.texts';
import { LanguageField } from './language-field';
import { areas } from './register-home.form';

const levels = ['0', '1', '2', '3'].map((level) => ({ value: level, label: level }));
const conditions = ['hasOwnChildren', 'hasAnimals', 'isStepFree', 'offersOwnRoom', 'hasDaytimeAdult'] as const;

export function OfferFields() {
  const { region } = useMe();
  const zones = region.zones.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Panel title={t('register.offer')}>
        <FieldRow>
          <FormSelect name="regi" label={t('register.regi')} options={optionsOf(words.regi)} />
          <FormSelect
            name="offer.assignmentType"
            label={t('register.assignmentType')}
            options={optionsOf(words.assignmentType)}
          />
          <FormSelect name="offer.zoneCode" label={t('register.zone')} options={zones} empty={t('register.choose')} />
          <FormNumber name="places" label={t('register.places')} />
          <FormNumber name="offer.ageFrom" label={t('register.ageFrom')} />
          <FormNumber name="offer.ageTo" label={t('register.ageTo')} />
          <FormDay name="offer.availableFrom" label={t('register.availableFrom')} />
          <FormDay name="offer.availabilityConfirmedOn" label={t('register.confirmedOn')} />
          <LanguageField />
        </FieldRow>
        <Box sx={{ mt: 2 }}>
          <FieldRow>
            {conditions.map((condition) => (
              <FormCheck key={condition} name={`offer.${condition}`} label={t(`register.${condition}`)} />
            ))}
          </FieldRow>
        </Box>
      </Panel>
      <Panel title={t('register.capabilities')}>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('register.capabilitiesHint')}
        </Typography>
        <FieldRow>
          {areas.map((area) => (
            <FormSelect key={area} name={`offer.levels.${area}`} label={words.capabilityArea[area]} options={levels} />
          ))}
        </FieldRow>
      </Panel>
    </>
  );
}
