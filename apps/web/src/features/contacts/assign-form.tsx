import { useData } from '../../client/use-data';
import { z } from '../../ui/form/check';
import { FormSelect } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { assignContact, unitStaffQuery } from './contacts.operations';
import { t } from './contacts.texts';

const NOBODY = 'nobody';
const schema = z.object({
  municipalityId: z.string().min(1, t('assign.missing')),
  userId: z.string().min(1, t('assign.missingPerson')),
});

/** For the manager and the administrator. */
export function AssignForm({ municipalities }: { municipalities: { id: string; name: string }[] }) {
  const { unitStaff } = useData(unitStaffQuery, {});
  const notice = useNotice();
  const using = useIntentForm({
    operation: assignContact,
    schema,
    defaults: { municipalityId: '', userId: '' },
    toVariables: ({ municipalityId, userId }) => ({ municipalityId, userId: userId === NOBODY ? null : userId }),
    onDone: () => {
      notice(t('assign.done'));
      using.form.reset();
    },
  });
  const optionsOf = (named: { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  const people = [...optionsOf(unitStaff), { value: NOBODY, label: t('assign.nobody') }];
  return (
    <Panel title={t('assign.title')}>
      <IntentForm using={using} submitLabel={t('assign.action')}>
        <FieldRow>
          <FormSelect
            name="municipalityId"
            label={t('municipality')}
            options={optionsOf(municipalities)}
            empty={t('assign.choose')}
          />
          <FormSelect name="userId" label={t('assign.person')} options={people} empty={t('assign.choose')} />
        </FieldRow>
      </IntentForm>
    </Panel>
  );
}
