import Box from '@mui/material/Box';
import { useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { whole, z } from '../../ui/form/check';
import { FormNumber } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { type Carried, ContactFacts, NeedTable } from './carried-panel';
import { carriedQuery, setTalkInterval } from './contacts.operations';
import { t } from './contacts.texts';
import { TalkText } from './talk-text';

const schema = z.object({ days: whole(14, 365) });

function IntervalPanel({ carried: { municipality, intervalDays } }: { carried: Carried }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: setTalkInterval,
    schema,
    defaults: { days: String(intervalDays) },
    toVariables: ({ days }) => ({ municipalityId: municipality.id, days }),
    onDone: () => notice(t('intervalForm.done')),
  });
  return (
    <Panel title={t('intervalForm.title')}>
      <IntentForm using={using} submitLabel={t('intervalForm.action')}>
        <Box sx={{ maxWidth: 260 }}>
          <FormNumber name="days" label={t('intervalForm.days')} hint={t('intervalForm.hint')} />
        </Box>
      </IntentForm>
    </Panel>
  );
}

/** One member: what it waits for, and everything it has said. */
export function Page() {
  const { id = '' } = useParams();
  const { contactMunicipality: carried } = useData(carriedQuery, { municipalityId: id });
  const { municipality, talks } = carried;
  const write = <LinkButton to={`/kontaktkommuner/${id}/samtal`}>{t('writeTalk')}</LinkButton>;
  return (
    <Frame title={municipality.name} back={{ to: '/kontaktkommuner', label: t('back') }} actions={write}>
      <Panel title={t('contact')}>
        <ContactFacts carried={carried} />
      </Panel>
      <Panel title={t('openNeeds')}>
        <NeedTable carried={carried} />
      </Panel>
      <Panel title={t('talks')}>
        {talks.length === 0 && <EmptyState title={t('noTalks')} text={t('noTalksText')} action={write} />}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
          {talks.map((talk) => (
            <Box component="li" key={talk.id} sx={{ minWidth: 0 }}>
              <TalkText talk={talk} />
            </Box>
          ))}
        </Box>
      </Panel>
      <IntervalPanel carried={carried} />
    </Frame>
  );
}
