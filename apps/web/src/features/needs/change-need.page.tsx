import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ApiError } from '../../client/api';
import { useData } from '../../client/use-data';
import type { NeedQuery } from '../../graphql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { ChangedMeanwhile } from './changed-meanwhile';
import { changeInput, needField, needSchema, typedNeed } from './need.schema';
import { NeedFields } from './need-fields';
import { RelaxedMusts } from './relaxed-musts';
import { changeNeed, needQuery } from './needs.operations';
import { t } from './needs.texts';

type Need = NeedQuery['need'];

function useChangeForm(need: Need) {
  const navigate = useNavigate();
  const notify = useNotice();
  // The schema of the need as it was when the form was opened.
  const [schema] = useState(() => needSchema(need.startOn));
  return useIntentForm({
    operation: changeNeed,
    schema,
    defaults: typedNeed(need),
    draft: `change-need-${need.id}`,
    leaves: true,
    toVariables: (typed) => ({ id: need.id, input: changeInput(typed) }),
    fieldOf: needField,
    onDone: () => {
      notify(t('change.done'));
      void navigate(`/behov/${need.id}`);
    },
  });
}

/** The button that was pressed is gone; the next thing to do is to save. */
function focusSave(): void {
  document.querySelector<HTMLElement>('main form [type="submit"]')?.focus();
}

function ChangeForm({ need }: { need: Need }) {
  const using = useChangeForm(need);
  const notify = useNotice();
  const { form, intention } = using;
  const isStale = intention.error instanceof ApiError && intention.error.code === 'NEED_CHANGED_MEANWHILE';
  const beside = (
    <>
      <LinkButton to={`/behov/${need.id}`} quiet>
        {t('form.cancel')}
      </LinkButton>
      <Button onClick={() => form.reset(typedNeed(need))}>{t('change.startOver')}</Button>
    </>
  );
  return (
    <IntentForm using={using} submitLabel={t('change.submit')} beside={beside}>
      <RelaxedMusts need={need} />
      <NeedFields hasCaseNumber />
      {isStale && (
        <ChangedMeanwhile
          id={need.id}
          readVersion={form.getValues('version')}
          onSeen={(version) => {
            form.setValue('version', version);
            intention.clearError();
            notify(t('meanwhile.seen'));
            focusSave();
          }}
        />
      )}
    </IntentForm>
  );
}

/** The same form as when it was registered, filled with what is saved now. */
export function Page() {
  const { id = '' } = useParams();
  const { need } = useData(needQuery, { id });
  const back = { to: `/behov/${id}`, label: t('change.back') };
  const hasEnded = need.status === 'ENDED' || need.status === 'PLACED';
  return (
    <Frame title={t('change.title', { caseNumber: need.caseNumber })} lead={t('change.lead')} back={back}>
      {hasEnded ? (
        <EmptyState
          title={t('change.ended')}
          text={t('change.endedText')}
          action={<LinkButton to="/behov/nytt">{t('list.register')}</LinkButton>}
        />
      ) : (
        <ChangeForm need={need} />
      )}
    </Frame>
  );
}
