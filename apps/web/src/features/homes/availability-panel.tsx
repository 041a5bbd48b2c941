import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Temporal } from 'temporal-polyfill';
import { useIntention } from '../../client/use-intention';
import type { HomeFactsFragment } from '../../graphql/graphql';
import { day, z } from '../../ui/form/check';
import { FormDay } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { dayInWords, today } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { ReasonDialog } from '../../ui/reason-dialog';
import { confirmAvailability, declineAvailability } from './homes.operations';
import { t } from './homes.texts';

const schema = z.object({ availableFrom: day() });

/** Whether the family's word holds, in words, and its answer when it has been asked again. */
export function AvailabilityPanel({ home }: { home: HomeFactsFragment }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: confirmAvailability,
    schema,
    defaults: { availableFrom: home.offer.availableFrom },
    toVariables: ({ availableFrom }) => ({ homeId: home.id, availableFrom }),
    onDone: () => notice(t('availability.done')),
  });
  if (home.status === 'WITHDRAWN') return null;
  return (
    <Panel title={t('availability.title')} actions={home.offer.isAvailable ? <Decline homeId={home.id} /> : undefined}>
      <Standing home={home} />
      <Typography sx={{ mb: 2 }}>{t('availability.text')}</Typography>
      <IntentForm using={using} submitLabel={t('availability.action')}>
        <Box sx={{ maxWidth: 260 }}>
          <FormDay name="availableFrom" label={t('availability.from')} />
        </Box>
      </IntentForm>
    </Panel>
  );
}

function Standing({ home: { offer } }: { home: HomeFactsFragment }) {
  const day = dayInWords(offer.availabilityHoldsUntil);
  const left = Temporal.PlainDate.from(today()).until(offer.availabilityHoldsUntil).days;
  const holds = left === 0 ? t('availability.holdsToday') : t('availability.holds', { day, count: left });
  const text = !offer.isAvailable
    ? t('availability.notAvailable')
    : left < 0
      ? t('availability.expired', { day })
      : holds;
  const isGood = offer.isAvailable && left >= 0;
  return (
    <Alert severity={isGood ? 'info' : 'warning'} role="note" sx={{ mb: 2 }}>
      {text}
    </Alert>
  );
}

function Decline({ homeId }: { homeId: string }) {
  const intention = useIntention(declineAvailability);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('availability.decline')}
      title={t('availability.declineTitle')}
      text={t('availability.declineText')}
      confirm={t('availability.decline')}
      intention={intention}
      onConfirm={async () => {
        const result = await intention.run({ homeId });
        if (result) notice(t('availability.declineDone'));
        return result;
      }}
    />
  );
}
