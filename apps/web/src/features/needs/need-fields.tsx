import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { FormDay, FormNumber, FormSelect, FormText } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { ClockFields } from './clock-fields';
import { t } from './needs.texts';
import { RequirementFields } from './requirement-fields';

type Name = 'assignmentType' | 'expectedLength' | 'urgency' | 'networkSearch';

function WordSelect({ name, hint }: { name: Name; hint?: string }) {
  return (
    <FormSelect
      name={name}
      label={t(`form.${name}`)}
      hint={hint}
      options={optionsOf<string>(words[name])}
      empty={name === 'networkSearch' ? undefined : t('form.choose')}
    />
  );
}

/** What the search gave is asked for once it has begun. */
function NetworkFields() {
  const search: unknown = useWatch({ name: 'networkSearch' });
  return (
    <FieldRow>
      <WordSelect name="networkSearch" hint={t('form.networkHint')} />
      {search !== 'NOT_STARTED' && (
        <>
          <FormDay name="networkSearchOn" label={t('form.networkSearchOn')} />
          <FormSelect
            name="networkSearchGave"
            label={t('form.networkSearchGave')}
            options={optionsOf<string>(words.networkSearchResult)}
            empty={t('form.notSaid')}
          />
        </>
      )}
    </FieldRow>
  );
}

/** The whole need, for registering and for changing it. The case number is the key that never changes. */
export function NeedFields({ hasCaseNumber }: { hasCaseNumber: boolean }) {
  return (
    <>
      <Panel title={t('form.need')}>
        <Stack sx={{ gap: 2.5 }}>
          <FieldRow>
            {!hasCaseNumber && (
              <FormText name="caseNumber" label={t('form.caseNumber')} hint={t('form.caseNumberHint')} />
            )}
            <WordSelect name="assignmentType" />
          </FieldRow>
          <FieldRow>
            <FormNumber name="childrenCount" label={t('form.childrenCount')} />
            <FormNumber name="ageFrom" label={t('form.ageFrom')} />
            <FormNumber name="ageTo" label={t('form.ageTo')} hint={t('form.ageHint')} />
          </FieldRow>
          <FieldRow>
            <FormDay name="startOn" label={t('form.startOn')} />
            <WordSelect name="expectedLength" />
            <WordSelect name="urgency" />
          </FieldRow>
          <NetworkFields />
        </Stack>
      </Panel>
      <Panel title={t('form.requirements')}>
        <RequirementFields />
      </Panel>
      <Panel title={t('form.clocks')}>
        <ClockFields />
      </Panel>
      <Typography color="textSecondary">{t('form.draftKept')}</Typography>
    </>
  );
}
