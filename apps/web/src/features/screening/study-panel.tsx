import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import type { HomeStudyOfQuery } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { today } from '../../ui/format';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { words } from '../../ui/words';
import { DeclineAction } from './decline-action';
import { concludeHomeStudy, homeStudyQuery, markStudyItem } from './screening.operations';
import { t } from './screening.texts';

type Item = HomeStudyOfQuery['homeStudy']['items'][number];

const nameOf = ({ item, adult }: Item) =>
  adult > 0 ? t('study.adult', { item: words.studyItem[item], number: adult }) : words.studyItem[item];

/** What must be there before a home is ready: done when, and by whom. */
export function StudyPanel({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  const { homeStudy } = useData(homeStudyQuery, { caseId });
  const { items, conclusion } = homeStudy;
  const isEditable = isOpen && !conclusion;
  if (!isOpen && !conclusion && items.every(({ doneOn }) => !doneOn)) return null;
  return (
    <Panel title={t('study.title')}>
      <Typography color="textSecondary">{t('study.lead')}</Typography>
      {conclusion && <Typography sx={{ my: 1.5, fontWeight: 600 }}>{t(`study.concluded.${conclusion}`)}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 1 }}>
        {items.map((item) => (
          <Box
            component="li"
            key={`${item.item}.${item.adult}`}
            sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider' }}
          >
            <ItemRow caseId={caseId} item={item} isEditable={isEditable} />
          </Box>
        ))}
      </Box>
      {isEditable && <Conclusion caseId={caseId} />}
    </Panel>
  );
}

function ItemRow({ caseId, item, isEditable }: { caseId: string; item: Item; isEditable: boolean }) {
  const id = useId();
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}>
      <div>
        <Typography id={id} sx={{ fontWeight: 600 }}>
          {nameOf(item)}
        </Typography>
        <Typography color="textSecondary">
          {item.doneOn ? <DateText value={item.doneOn} /> : t('study.notDone')}
          {item.doneByName && ` · ${item.doneByName}`}
        </Typography>
      </div>
      {isEditable && <Mark caseId={caseId} item={item} />}
    </Stack>
  );
}

function Mark({ caseId, item }: { caseId: string; item: Item }) {
  const [on, setOn] = useState(today());
  const intention = useIntention(markStudyItem);
  const notice = useNotice();
  const name = nameOf(item);
  const send = async (doneOn: string | null) => {
    const result = await intention.run({ caseId, item: item.item, adult: item.adult, doneOn });
    if (result) notice(t(doneOn ? 'study.done' : 'study.undone', { item: name }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(item.doneOn ? null : on);
  };
  return (
    <form noValidate onSubmit={submit}>
      <IntentionMessage error={intention.error} />
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
        {!item.doneOn && (
          <TextField
            size="small"
            label={t('study.on')}
            value={on}
            onChange={(event) => setOn(event.target.value)}
            slotProps={{
              htmlInput: { inputMode: 'numeric', maxLength: 10, 'aria-label': `${name}: ${t('study.on')}` },
            }}
            sx={{ width: 150 }}
          />
        )}
        <SavingButton type="submit" variant="outlined" isSaving={intention.isPending}>
          {t(item.doneOn ? 'study.undoLabel' : 'study.markLabel', { item: name.toLowerCase() })}
        </SavingButton>
      </Stack>
    </form>
  );
}

function Conclusion({ caseId }: { caseId: string }) {
  const intention = useIntention(concludeHomeStudy);
  const notice = useNotice();
  const conclude = async () => {
    if (!(await intention.run({ caseId, conclusion: 'SUITABLE' }))) return;
    notice(t('study.suitableDone'));
    focusMainHeading();
  };
  return (
    <Box sx={{ mt: 2 }}>
      <IntentionMessage error={intention.error} onRetry={() => void conclude()} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <SavingButton isSaving={intention.isPending} onClick={() => void conclude()}>
          {t('study.suitable')}
        </SavingButton>
        <DeclineAction caseId={caseId} operation={concludeHomeStudy} conclusion="NOT_SUITABLE" />
      </Stack>
    </Box>
  );
}
