import { day, oneOf, text, z } from '../../ui/form/check';
import { FormDay, FormSelect, FormText } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { today } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { optionsOf } from '../../ui/words';
import { recordWeightDecision } from './proposals.operations';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';

const schema = z.object({
  profile: oneOf(proposalWords.weightProfile, 'Välj en profil.'),
  decidedOn: day(),
  decisionReference: text(100, t('weights.referenceMissing')),
  inForceFrom: day(),
});

/** The decision is the steering group's; whoever records it says where it can be found. */
export function WeightForm() {
  const notice = useNotice();
  const defaults = { profile: 'LIKA' as const, decidedOn: '', decisionReference: '', inForceFrom: today() };
  const using = useIntentForm({
    operation: recordWeightDecision,
    schema,
    defaults: defaults as z.input<typeof schema>,
    toVariables: (input) => ({ input }),
    onDone: () => {
      using.form.reset();
      notice(t('weights.done'));
    },
  });
  return (
    <Panel title={t('weights.record')}>
      <IntentForm using={using} submitLabel={t('weights.action')}>
        <FieldRow>
          <FormSelect name="profile" label={t('weights.profile')} options={optionsOf(proposalWords.weightProfile)} />
          <FormDay name="decidedOn" label={t('weights.decidedOnLabel')} />
          <FormText name="decisionReference" label={t('weights.referenceLabel')} />
          <FormDay name="inForceFrom" label={t('weights.fromLabel')} />
        </FieldRow>
      </IntentForm>
    </Panel>
  );
}
