import { useNavigate } from 'react-router';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { emptyNeed, needField, needInput, needSchema } from './need.schema';
import { NeedFields } from './need-fields';
import { registerNeed } from './needs.operations';
import { t } from './needs.texts';

const schema = needSchema();

export function Page() {
  const navigate = useNavigate();
  const notify = useNotice();
  const using = useIntentForm({
    operation: registerNeed,
    schema,
    defaults: emptyNeed,
    draft: 'register-need',
    leaves: true,
    toVariables: (need) => ({ input: needInput(need) }),
    fieldOf: needField,
    onDone: ({ registerNeed: need }) => {
      notify(t('form.done'));
      void navigate(`/behov/${need.id}`);
    },
  });
  return (
    <Frame title={t('form.title')} lead={t('form.lead')} back={{ to: '/behov', label: t('one.back') }}>
      <IntentForm
        using={using}
        submitLabel={t('form.submit')}
        beside={
          <LinkButton to="/behov" quiet>
            {t('form.cancel')}
          </LinkButton>
        }
      >
        <NeedFields hasCaseNumber={false} />
      </IntentForm>
    </Frame>
  );
}
