import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { FormChoices } from '../../ui/form/choices';
import { FormCheck, FormNumber, FormSelect, FormText } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { t } from './homes.texts';
import { LanguageField } from './language-field';
import { areas } from './offer.form';

const levels = ['0', '1', '2', '3'].map((level) => ({ value: level, label: level }));
export const conditions = [
  'hasOwnChildren',
  'hasAnimals',
  'isStepFree',
  'offersOwnRoom',
  'hasDaytimeAdult',
  'takesSiblingGroups',
] as const;

/** What a home offers, in groups; `children` are fields that only one of the forms has. */
export function OfferFields({ children, isNew = false }: { children?: React.ReactNode; isNew?: boolean }) {
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
          <FormNumber name="offer.ageFrom" label={t('register.ageFrom')} />
          <FormNumber name="offer.ageTo" label={t('register.ageTo')} />
          {children}
          <FormSelect name="offer.experience" label={t('register.experience')} options={optionsOf(words.experience)} />
          <FormSelect
            name="offer.contactWithParents"
            label={t('register.contactWithParents')}
            options={optionsOf(words.contactWithParents)}
          />
          <FormNumber name="offer.rooms" label={t('register.rooms')} />
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
      <CapabilityFields isNew={isNew} />
      <Panel title={t('register.limits')}>
        <FormChoices name="offer.limits" label={t('register.limitsLabel')} options={optionsOf(words.homeLimit)} />
      </Panel>
      <Panel title={t('register.support')}>
        <FormChoices name="offer.support" label={t('register.supportLabel')} options={optionsOf(words.homeSupport)} />
      </Panel>
    </>
  );
}

function CapabilityFields({ isNew }: { isNew: boolean }) {
  return (
    <Panel title={t('register.capabilities')}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('register.capabilitiesHint')} {isNew ? '' : t('register.reasonsStay')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {areas.map((area) => (
          <FieldRow key={area}>
            <FormSelect name={`offer.levels.${area}`} label={words.capabilityArea[area]} options={levels} />
            <FormText name={`reasons.${area}`} label={t('register.reason', { area: words.capabilityArea[area] })} />
          </FieldRow>
        ))}
      </Box>
    </Panel>
  );
}
