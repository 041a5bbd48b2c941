import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { HomeFact } from '../../graphql/enums';
import { day, oneOf, z } from '../../ui/form/check';
import { FormDay, FormNumber, FormSelect } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { today } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { optionsOf, words } from '../../ui/words';
import { choices, factNames } from './facts';
import { recordWord } from './words.operations';
import { t } from './words.texts';

const schema = z
  .object({
    fact: oneOf(factNames, t('record.choice')),
    saidBy: oneOf(words.speaker, t('record.choice')),
    value: z.string().trim(),
    from: z.string().trim(),
    saidOn: day(),
  })
  .refine(({ fact, value }) => fact === 'AGES' || choices[fact].some((choice) => choice.value === value), {
    path: ['value'],
    message: t('record.choice'),
  })
  .refine(
    ({ fact, value, from }) => fact !== 'AGES' || (isAge(from) && isAge(value) && Number(from) <= Number(value)),
    {
      path: ['value'],
      message: 'Skriv två åldrar från 0 till 20 år, den lägre först.',
    },
  );

function isAge(typed: string): boolean {
  return /^\d{1,2}$/.test(typed) && Number(typed) <= 20;
}

/** Writes down what the family says, or what the recruiter found. */
export function RecordWordForm({ homeId }: { homeId: string }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: recordWord,
    schema,
    defaults: { fact: 'AGES' as HomeFact, saidBy: 'FAMILY' as const, value: '', from: '', saidOn: today() },
    toVariables: ({ fact, saidBy, value, from, saidOn }) => ({
      input: { homeId, fact, saidBy, saidOn, value: fact === 'AGES' ? `${Number(from)}-${Number(value)}` : value },
    }),
    onDone: () => {
      notice(t('record.done'));
      using.form.resetField('value');
      using.form.resetField('from');
    },
  });
  return (
    <section aria-label={t('record.title')}>
      <Typography variant="h3" sx={{ mb: 1.5 }}>
        {t('record.title')}
      </Typography>
      <IntentForm using={using} submitLabel={t('record.action')}>
        <FieldRow>
          <FormSelect name="fact" label={t('record.fact')} options={optionsOf(factNames)} />
          <FormSelect name="saidBy" label={t('record.who')} options={optionsOf(words.speaker)} />
          <Answer />
          <FormDay name="saidOn" label={t('record.day')} />
        </FieldRow>
      </IntentForm>
    </section>
  );
}

function Answer() {
  const fact = useWatch({ name: 'fact' }) as HomeFact;
  if (fact !== 'AGES') {
    return <FormSelect name="value" label={t('record.value')} options={choices[fact]} empty={t('record.choose')} />;
  }
  return (
    <>
      <FormNumber name="from" label={t('record.agesFrom')} />
      <FormNumber name="value" label={t('record.agesTo')} />
    </>
  );
}
