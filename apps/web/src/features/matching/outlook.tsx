import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useState } from 'react';
import { useData } from '../../client/use-data';
import { dayInWords, dayOf } from '../../ui/format';
import { OutsidePanel } from './outside-panel';
import { needOutlookQuery } from './standing.operations';
import { t } from './standing.texts';
import { WidenPanel } from './widen-panel';

/** The region's own run follows the need's: the unit's word of a need without a home comes some seconds after its empty list. */
const ASK_AGAIN_MS = 3_000;
const ASK_FOR_MS = 60_000;

/** What keeps homes away; asked again for a while where the list is empty and the unit has not said that it knows. */
function useOutlook(needId: string) {
  const [opened] = useState(() => performance.now());
  return useData(
    needOutlookQuery,
    { needId },
    {
      refetchInterval: ({ needOutlook: { eligible, unmet } }) =>
        eligible === 0 && !unmet && performance.now() - opened < ASK_FOR_MS ? ASK_AGAIN_MS : false,
    },
  ).needOutlook;
}

const inWords = (instant: string) => dayInWords(dayOf(instant));

/** No child unseen: that the unit knows by itself, since when, and who has it. */
export function UnmetNotice({ needId }: { needId: string }) {
  const { unmet, eligible } = useOutlook(needId);
  if (!unmet) return null;
  const { since, escalatedAt, escalatesOn } = unmet;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 2 }}>
      <AlertTitle>{t('unmet.title')}</AlertTitle>
      {t('unmet.since', { day: inWords(since) })}{' '}
      {escalatedAt
        ? t('unmet.escalated', { day: inWords(escalatedAt) })
        : t('unmet.escalates', { day: dayInWords(escalatesOn) })}{' '}
      {t(eligible > 0 ? 'unmet.unknown' : 'unmet.widen')}
    </Alert>
  );
}

/** Beside the list of an open need: what would open more homes, and why each of the others is not there. */
export function Outlook({ needId }: { needId: string }) {
  const { needOutlook } = useData(needOutlookQuery, { needId });
  return (
    <>
      <WidenPanel outlook={needOutlook} />
      <OutsidePanel needId={needId} />
    </>
  );
}
