import Box from '@mui/material/Box';
import { FormText } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { text, z } from '../../ui/form/check';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { oreFromKronor } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { computeCostSplit } from './billing.operations';
import { t } from './billing.texts';

const schema = z.object({
  budget: text(30, t('compute.budgetMissing')).refine(
    (typed) => oreFromKronor(typed) !== undefined,
    t('compute.budgetShape'),
  ),
});

export function ComputeForm({ year }: { year: number }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: computeCostSplit,
    schema,
    defaults: { budget: '' },
    toVariables: ({ budget }) => ({ year, budget: oreFromKronor(budget) ?? '' }),
    onDone: () => notice(t('compute.done')),
  });
  return (
    <Panel title={t('compute.title')}>
      <IntentForm using={using} submitLabel={t('compute.action')}>
        <Box sx={{ maxWidth: 360 }}>
          <FormText name="budget" label={t('compute.budget')} hint={t('compute.budgetHint')} />
        </Box>
      </IntentForm>
    </Panel>
  );
}
