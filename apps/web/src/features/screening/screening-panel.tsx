import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { request } from '../../client/api';
import { useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { AreaForm, AreaText } from './area-form';
import { DeclineAction } from './decline-action';
import { concludeScreening, screeningNotes, screeningQuery } from './screening.operations';
import { t } from './screening.texts';

/** The notes, fetched only when they are asked for: every showing is a logged read. */
function useNotes(caseId: string) {
  const [isAsked, setAsked] = useState(false);
  const read = useQuery({
    queryKey: ['screening-notes', caseId],
    queryFn: () => request(screeningNotes, { caseId }),
    enabled: isAsked,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  return { notes: read.data?.screeningNotes, error: read.error, ask: () => setAsked(true) };
}

/** The nine areas; they are open until the screening is concluded. */
export function ScreeningPanel({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  const { screening } = useData(screeningQuery, { caseId });
  const { notes, error, ask } = useNotes(caseId);
  const { areas, conclusion } = screening;
  const left = areas.filter(({ assessment }) => !assessment).length;
  const isEditable = isOpen && !conclusion;
  if (!isOpen && !conclusion && left === areas.length) return null;
  return (
    <Panel title={t('title')}>
      <Typography color="textSecondary">{t('lead')}</Typography>
      <Typography sx={{ my: 1.5, fontWeight: 600 }}>
        {conclusion ? t(`concluded.${conclusion}`) : left > 0 ? t('left', { count: left }) : t('complete')}
      </Typography>
      {areas.some(({ hasNote }) => hasNote) && !notes && (
        <Box sx={{ mb: 2 }}>
          <Typography sx={{ mb: 1 }}>{t('notesText')}</Typography>
          <IntentionMessage error={error} />
          <SavingButton variant="outlined" isSaving={false} onClick={ask}>
            {t('notes')}
          </SavingButton>
        </Box>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {areas.map((area) => {
          const note = notes?.find((one) => one.area === area.area)?.note;
          return isEditable ? (
            <AreaForm key={area.area} caseId={caseId} area={area} note={note} />
          ) : (
            <AreaText key={area.area} area={area} note={note} />
          );
        })}
      </Box>
      {isEditable && <Conclusion caseId={caseId} />}
    </Panel>
  );
}

function Conclusion({ caseId }: { caseId: string }) {
  const intention = useIntention(concludeScreening);
  const notice = useNotice();
  const goOn = async () => {
    if (!(await intention.run({ caseId, conclusion: 'GO_ON' }))) return;
    notice(t('wentOn'));
    focusMainHeading();
  };
  return (
    <Box sx={{ mt: 3 }}>
      <IntentionMessage error={intention.error} onRetry={() => void goOn()} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <SavingButton isSaving={intention.isPending} onClick={() => void goOn()}>
          {t('goOn')}
        </SavingButton>
        <DeclineAction caseId={caseId} operation={concludeScreening} conclusion="DECLINE" />
      </Stack>
    </Box>
  );
}
