import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HomeFactsFragment } from '../../graphql/graphql';
import { day, z } from '../../ui/form/check';
import { FormDay } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { confirmAvailability } from './homes.operations';
import { t } from './homes.texts';

const schema = z.object({ availableFrom: day() });

export function AvailabilityPanel({ home }: { home: HomeFactsFragment }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: confirmAvailability,
    schema,
    defaults: { availableFrom: home.offer.availableFrom },
    toVariables: ({ availableFrom }) => ({ homeId: home.id, availableFrom }),
    onDone: () => notice(t('availability.done')),
  });
  return (
    <Panel title={t('availability.title')}>
      <Typography sx={{ mb: 2 }}>{t('availability.text')}</Typography>
      <IntentForm using={using} submitLabel={t('availability.action')}>
        <Box sx={{ maxWidth: 260 }}>
          <FormDay name="availableFrom" label={t('availability.from')} />
        </Box>
      </IntentForm>
    </Panel>
  );
}
