import { useMe } from '../../client/me';
import { day, oneOf, whole, z } from '../../ui/form/check';
import { FormDay, FormNumber, FormSelect } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { setRecruitmentTarget } from './proposals.operations';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';

const CHOOSE = 'Välj i listan.';
const schema = z.object({
  assignmentType: oneOf(words.assignmentType, CHOOSE),
  ageBand: oneOf(words.ageBand, CHOOSE),
  capability: oneOf(proposalWords.kindCapability, CHOOSE),
  zoneCode: z.string(),
  homes: whole(1, 200),
  byOn: day(),
});
const defaults = {
  assignmentType: 'FOSTER_HOME' as const,
  ageBand: 'AGE_13_17' as const,
  capability: 'NONE' as const,
  zoneCode: '',
  homes: '',
  byOn: '',
};

export function TargetForm() {
  const { region } = useMe();
  const notice = useNotice();
  const using = useIntentForm({
    operation: setRecruitmentTarget,
    schema,
    defaults: defaults as z.input<typeof schema>,
    toVariables: ({ zoneCode, ...input }) => ({ input: { ...input, zoneCode: zoneCode || null } }),
    onDone: () => {
      using.form.reset();
      notice(t('targets.done'));
    },
  });
  const zones = region.zones.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Panel title={t('targets.formTitle')}>
      <IntentForm using={using} submitLabel={t('targets.action')}>
        <FieldRow>
          <FormSelect
            name="assignmentType"
            label={t('targets.assignmentType')}
            options={optionsOf(words.assignmentType)}
          />
          <FormSelect name="ageBand" label={t('targets.ageBand')} options={optionsOf(words.ageBand)} />
          <FormSelect
            name="capability"
            label={t('targets.capability')}
            options={optionsOf(proposalWords.kindCapability)}
          />
          <FormSelect name="zoneCode" label={t('targets.zone')} options={zones} empty={t('gap.wholeRegion')} />
          <FormNumber name="homes" label={t('targets.homes')} />
          <FormDay name="byOn" label={t('targets.byOn')} />
        </FieldRow>
      </IntentForm>
    </Panel>
  );
}
