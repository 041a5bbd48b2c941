import Typography from '@mui/material/Typography';
import type { HomeWordFactsFragment } from '../../graphql/graphql';
import { oneOf, z } from '../../ui/form/check';
import { FormSelect } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { optionsOf, words } from '../../ui/words';
import { factNames, valueInWords } from './facts';
import { settleWord } from './words.operations';
import { t } from './words.texts';

const schema = z.object({
  value: z.string().min(1, t('record.choice')),
  reason: oneOf(words.settlingReason, t('record.choice')),
});

type Typed = z.input<typeof schema>;

/** One of the two words, chosen with a reason. */
export function SettleWordForm({ homeId, word }: { homeId: string; word: HomeWordFactsFragment }) {
  const { fact, familyValue, recruiterValue } = word;
  const notice = useNotice();
  const using = useIntentForm({
    operation: settleWord,
    schema,
    defaults: { value: '', reason: '' as Typed['reason'] },
    toVariables: ({ value, reason }) => ({ input: { homeId, fact, value, reason } }),
    onDone: () => {
      notice(t('settle.done'));
      focusMainHeading();
    },
  });
  const options = [
    { value: familyValue!, label: `${valueInWords(fact, familyValue!)} (${words.speaker.FAMILY})` },
    { value: recruiterValue!, label: `${valueInWords(fact, recruiterValue!)} (${words.speaker.RECRUITER})` },
  ];
  return (
    <section aria-label={t('settle.title', { fact: factNames[fact] })}>
      <Typography variant="h3" sx={{ mb: 1.5 }}>
        {t('settle.title', { fact: factNames[fact] })}
      </Typography>
      <IntentForm using={using} submitLabel={t('settle.action')}>
        <FieldRow>
          <FormSelect name="value" label={t('settle.value')} options={options} empty={t('record.choose')} />
          <FormSelect
            name="reason"
            label={t('settle.reason')}
            options={optionsOf(words.settlingReason)}
            empty={t('record.choose')}
          />
        </FieldRow>
      </IntentForm>
    </section>
  );
}
