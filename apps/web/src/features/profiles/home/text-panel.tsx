import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useIntention } from '../../../client/use-intention';
import type { HomeProfileFactsFragment } from '../../../graphql/graphql';
import { text as texts, z } from '../../../ui/form/check';
import { FormNote } from '../../../ui/form/fields';
import { IntentForm } from '../../../ui/form/intent-form';
import { useIntentForm } from '../../../ui/form/use-intent-form';
import { IntentionMessage } from '../../../ui/intention-message';
import { useNotice } from '../../../ui/notice';
import { focusMainHeading } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { SavingButton } from '../../../ui/saving-button';
import { releaseProfileText, writeProfileText } from './home-profile.operations';
import { t } from './home-profile.texts';
import { MarkedText } from './marked-text';

type Text = NonNullable<HomeProfileFactsFragment['text']>;

const schema = z.object({ body: texts(2000, t('text.missing')) });

/** The words of a profile: written by one, marked by the detector, let out by another. */
export function TextPanel({ homeId, text }: { homeId: string; text: Text | null }) {
  return (
    <Panel title={t('text.title')}>
      <Stack sx={{ gap: 2 }}>
        <Typography sx={{ maxWidth: '70ch' }}>{t('text.lead')}</Typography>
        {text ? <Current homeId={homeId} text={text} /> : <Typography>{t('text.empty')}</Typography>}
        <Editor key={text?.version} homeId={homeId} body={text?.body ?? ''} />
      </Stack>
    </Panel>
  );
}

function Current({ homeId, text }: { homeId: string; text: Text }) {
  const { hits, releasedBy, writtenBy, isWrittenByMe } = text;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <MarkedText text={text} />
      <Typography>{hits.length > 0 ? t('text.hits', { count: hits.length }) : t('text.noHits')}</Typography>
      {hits.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {hits.map(({ position, length, kind, message }) => (
            <li key={`${position} ${kind}`}>
              ”{text.body.slice(position, position + length)}”: {message}
            </li>
          ))}
        </Box>
      )}
      <Typography color="textSecondary">
        {t('text.by', { name: writtenBy })}{' '}
        {releasedBy ? t('text.released', { name: releasedBy }) : t('text.unreleased')}
      </Typography>
      {!releasedBy &&
        (isWrittenByMe ? <Typography>{t('text.own')}</Typography> : <Release homeId={homeId} version={text.version} />)}
    </Box>
  );
}

function Release({ homeId, version }: { homeId: string; version: number }) {
  const intention = useIntention(releaseProfileText);
  const notice = useNotice();
  const release = async () => {
    if (!(await intention.run({ homeId, version }))) return;
    notice(t('text.releaseDone'));
    focusMainHeading();
  };
  return (
    <>
      <IntentionMessage error={intention.error} onRetry={() => void release()} />
      <SavingButton isSaving={intention.isPending} onClick={() => void release()}>
        {t('text.release')}
      </SavingButton>
    </>
  );
}

function Editor({ homeId, body }: { homeId: string; body: string }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: writeProfileText,
    schema,
    defaults: { body },
    toVariables: ({ body: written }) => ({ homeId, body: written }),
    onDone: () => notice(t('text.saved')),
  });
  return (
    <IntentForm using={using} submitLabel={t('text.save')}>
      <FormNote name="body" label={t('text.label')} hint={t('text.hint')} maxLength={2000} />
    </IntentForm>
  );
}
