import { useNavigate } from 'react-router';
import { Temporal } from 'temporal-polyfill';
import { day, text, whole, z } from '../../ui/form/check';
import { FormDay, FormNumber, FormSelect, FormText } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { languageOptions } from '../../ui/languages';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { planMeeting } from './meetings.operations';
import { t } from './meetings.texts';

const schema = z.object({
  on: day(),
  at: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, t('form.atShape')),
  form: z.enum(['onSite', 'online']),
  place: text(200, t('form.placeMissing')),
  seats: whole(1, 200),
  language: z.string().min(2, t('form.languageMissing')),
});

/** A day and a time in Sweden as an instant. */
function instantOf(on: string, at: string): string {
  const [hour, minute] = at.split(/[:.]/).map(Number) as [number, number];
  const zoned = Temporal.PlainDate.from(on).toZonedDateTime({
    timeZone: 'Europe/Stockholm',
    plainTime: Temporal.PlainTime.from({ hour, minute }),
  });
  return zoned.toInstant().toString({ smallestUnit: 'millisecond' });
}

export function Page() {
  const navigate = useNavigate();
  const notice = useNotice();
  const using = useIntentForm({
    operation: planMeeting,
    schema,
    defaults: { on: '', at: '18:00', form: 'onSite' as 'onSite' | 'online', place: '', seats: '20', language: 'sv' },
    toVariables: ({ on, at, form, place, seats, language }) => ({
      input: { startsAt: instantOf(on, at), isOnline: form === 'online', place, seats, language },
    }),
    draft: 'plan-meeting',
    leaves: true,
    fieldOf: (path) => (path === 'startsAt' ? 'on' : path),
    onDone: ({ planMeeting: meeting }) => {
      notice(t('form.done'));
      void navigate(`/rekrytering/traffar/${meeting.id}`);
    },
  });
  const forms = (['onSite', 'online'] as const).map((value) => ({ value, label: t(`form.${value}`) }));
  return (
    <Frame title={t('form.title')} lead={t('form.lead')} back={{ to: '/rekrytering/traffar', label: t('one.back') }}>
      <IntentForm using={using} submitLabel={t('form.action')}>
        <FieldRow>
          <FormDay name="on" label={t('form.on')} />
          <FormText name="at" label={t('form.at')} hint={t('form.atHint')} />
        </FieldRow>
        <FieldRow>
          <FormSelect name="form" label={t('form.form')} options={forms} />
          <FormText name="place" label={t('form.place')} />
        </FieldRow>
        <FieldRow>
          <FormNumber name="seats" label={t('form.seats')} />
          <FormSelect name="language" label={t('form.language')} options={languageOptions} empty={t('form.choose')} />
        </FieldRow>
      </IntentForm>
    </Frame>
  );
}
