import Typography from '@mui/material/Typography';
import { day, text, z } from '../../ui/form/check';
import { FormCheckGroup } from '../../ui/form/check-group';
import { FormDay, FormText } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { today } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { giveConsent } from './consents.operations';
import { t } from './consents.texts';

const schema = z.object({
  municipalityIds: z.array(z.string()).min(1, t('chooseOne')),
  givenOn: day(),
  writtenReference: text(100, t('referenceMissing')),
});

interface Choice {
  id: string;
  name: string;
}

/** One paper, one day, several municipalities. */
export function GiveConsentForm({ homeId, choices }: { homeId: string; choices: Choice[] }) {
  const notice = useNotice();
  const defaults = { municipalityIds: [] as string[], givenOn: today(), writtenReference: '' };
  const using = useIntentForm({
    operation: giveConsent,
    schema,
    defaults,
    toVariables: (typed) => ({ homeId, ...typed }),
    onDone: () => {
      notice(t('saved'));
      using.form.reset(defaults);
    },
  });
  if (choices.length === 0) return <Typography>{t('everybody')}</Typography>;
  return (
    <IntentForm using={using} submitLabel={t('save')}>
      <Typography variant="h3">{t('give')}</Typography>
      <FormCheckGroup
        name="municipalityIds"
        label={t('municipalities')}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FieldRow>
        <FormDay name="givenOn" label={t('date')} />
        <FormText name="writtenReference" label={t('reference')} hint={t('referenceHint')} />
      </FieldRow>
    </IntentForm>
  );
}
