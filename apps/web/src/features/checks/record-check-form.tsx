import Typography from '@mui/material/Typography';
import { day, oneOf, z } from '../../ui/form/check';
import { FormDay, FormRadios, FormSelect } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { today } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { optionsOf, words } from '../../ui/words';
import { recordCheck } from './checks.operations';
import { t } from './checks.texts';

const schema = z.object({
  adult: z.string(),
  kind: oneOf(words.checkKind, t('chooseKind')),
  checkedOn: day(),
  outcome: oneOf(words.checkOutcome, t('chooseOutcome')),
  dueOn: z.union([z.literal(''), day()]),
});
type Typed = z.input<typeof schema>;

const defaults = () => ({ adult: '1', kind: '', checkedOn: today(), outcome: '', dueOn: '' }) as unknown as Typed;

/** Kind, day and outcome, by closed lists: there is nowhere to write what an extract said. */
export function RecordCheckForm({ homeId, adults }: { homeId: string; adults: number }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: recordCheck,
    schema,
    defaults: defaults(),
    toVariables: ({ adult, dueOn, ...check }) => ({
      input: { ...check, homeId, adult: Number(adult), dueOn: dueOn || null },
    }),
    onDone: () => {
      notice(t('saved'));
      // The next one is most often for the same adult, made on the same day.
      const { adult, checkedOn } = using.form.getValues();
      using.form.reset({ ...defaults(), adult, checkedOn });
    },
  });
  const whichAdult = Array.from({ length: adults }, (_, index) => ({
    value: String(index + 1),
    label: t('adult', { number: index + 1 }),
  }));
  return (
    <IntentForm using={using} submitLabel={t('save')}>
      <Typography variant="h3">{t('record')}</Typography>
      <FieldRow>
        {adults > 1 && <FormSelect name="adult" label={t('which')} options={whichAdult} />}
        <FormSelect name="kind" label={t('kind')} options={optionsOf(words.checkKind)} empty={t('choose')} />
        <FormDay name="checkedOn" label={t('checkedOn')} />
        <FormDay name="dueOn" label={t('dueOn')} hint={t('dueHint')} />
      </FieldRow>
      <FormRadios name="outcome" label={t('outcome')} options={optionsOf(words.checkOutcome)} />
    </IntentForm>
  );
}
