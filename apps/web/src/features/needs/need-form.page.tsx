import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { FormDay, FormNumber, FormSelect, FormText } from '../../ui/form/fields';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { emptyNeed, needField, needInput, needSchema } from './need.schema';
import { registerNeed } from './needs.operations';
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
      empty={t('form.choose')}
    />
  );
}

function NeedFields() {
  return (
    <Stack sx={{ gap: 2.5 }}>
      <FieldRow>
        <FormText name="caseNumber" label={t('form.caseNumber')} hint={t('form.caseNumberHint')} />
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
      </FieldRow>
      <FieldRow>
        <WordSelect name="urgency" />
        <WordSelect name="networkSearch" hint={t('form.networkHint')} />
      </FieldRow>
    </Stack>
  );
}

export function Page() {
  const navigate = useNavigate();
  const notify = useNotice();
  const using = useIntentForm({
    operation: registerNeed,
    schema: needSchema,
    defaults: emptyNeed,
    draft: 'register-need',
    leaves: true,
    toVariables: (need) => ({ input: needInput(need) }),
    fieldOf: needField,
    onDone: ({ registerNeed: need }) => {
      notify(t('form.done'));
      void navigate(`/behov/${need.id}`);
    },
  });
  return (
    <Frame title={t('form.title')} lead={t('form.lead')} back={{ to: '/behov', label: t('one.back') }}>
      <IntentForm
        using={using}
        submitLabel={t('form.submit')}
        beside={
          <LinkButton to="/behov" quiet>
            {t('form.cancel')}
          </LinkButton>
        }
      >
        <Panel title={t('form.need')}>
          <NeedFields />
        </Panel>
        <Panel title={t('form.requirements')}>
          <RequirementFields />
        </Panel>
        <Typography color="textSecondary">{t('form.draftKept')}</Typography>
      </IntentForm>
    </Frame>
  );
}
