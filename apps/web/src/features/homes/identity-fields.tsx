import { useWatch } from 'react-hook-form';
import { useMe } from '../../client/me';
import { FormSelect, FormText } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { Panel } from '../../ui/panel';
import { t } from './homes.texts';
import { OTHER } from './household.form';

export function IdentityFields() {
  const { region } = useMe();
  const isElsewhere = useWatch({ name: 'identity.municipality' }) === OTHER;
  const municipalities = [
    ...region.municipalities.map(({ code, name }) => ({ value: code, label: name })),
    { value: OTHER, label: t('register.otherMunicipality') },
  ];
  return (
    <Panel title={t('register.identity')}>
      <FieldRow>
        <FormText name="identity.givenNames" label={t('register.givenNames')} />
        <FormText name="identity.familyName" label={t('register.familyName')} />
        <FormText name="identity.street" label={t('register.street')} />
        <FormText name="identity.postalCode" label={t('register.postalCode')} />
        <FormText name="identity.locality" label={t('register.locality')} />
        <FormSelect
          name="identity.municipality"
          label={t('register.municipality')}
          options={municipalities}
          empty={t('register.choose')}
        />
        {isElsewhere && <FormText name="identity.municipalityCode" label={t('register.municipalityCode')} />}
        <FormText name="identity.phone" label={t('register.phone')} />
        <FormText name="identity.email" label={t('register.email')} />
      </FieldRow>
    </Panel>
  );
}
