import Stack from '@mui/material/Stack';
import { useNavigate, useParams } from 'react-router';
import { useMe } from '../../client/me';
import { FormCheckGroup } from '../../ui/form/check-group';
import { FormDay, FormNote, FormRadios } from '../../ui/form/fields';
import { FieldRow, IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { optionsOf, words } from '../../ui/words';
import { recordTalk } from './contacts.operations';
import { t } from './contacts.texts';
import { emptyTalk, schema, toVariables } from './talk.form';
import { WantRows } from './want-rows';

/** The recurring talk with a member about what it needs. Kept as a draft until it is saved. */
export function Page() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const notice = useNotice();
  const municipality = useMe().region.municipalities.find((one) => one.id === id)?.name ?? '';
  const using = useIntentForm({
    operation: recordTalk,
    schema,
    defaults: emptyTalk(),
    draft: `record-talk-${id}`,
    leaves: true,
    toVariables: (talk) => toVariables(id, talk),
    onDone: () => {
      notice(t('talk.done'));
      void navigate(`/kontaktkommuner/${id}`);
    },
  });
  const back = { to: `/kontaktkommuner/${id}`, label: t('talk.back', { municipality }) };
  return (
    <Frame title={t('talk.title', { municipality })} lead={t('talk.lead')} back={back}>
      <IntentForm using={using} submitLabel={t('talk.action')}>
        <Panel title={t('talk.about')}>
          <Stack sx={{ gap: 2 }}>
            <FieldRow>
              <FormDay name="heldOn" label={t('talk.heldOn')} />
              <FormRadios name="form" label={t('talk.form')} options={optionsOf(words.talkForm)} />
            </FieldRow>
            <FormCheckGroup
              name="participants"
              label={t('talk.participants')}
              options={optionsOf(words.talkParticipant)}
            />
          </Stack>
        </Panel>
        <Panel title={t('talk.wants')}>
          <WantRows />
        </Panel>
        <FormNote name="note" label={t('talk.note')} hint={t('talk.noteHint')} maxLength={1_000} />
      </IntentForm>
    </Frame>
  );
}
