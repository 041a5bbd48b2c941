import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useIntention } from '../../client/use-intention';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { SavingButton } from '../../ui/saving-button';
import { InterestStatusChip } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { expressInterest } from './interests.operations';
import { t } from './interests.texts';
import type { Interest } from './use-interests';

interface InterestActionProps {
  needId: string;
  profileId: string;
  isNeedOpen: boolean;
  interest: Interest | undefined;
}

const canBeExpressedAgain = (interest: Interest) => interest.status === 'WITHDRAWN' || interest.status === 'LAPSED';

/** For one suggested profile: express interest, or see how it went. The focus stays here when the button turns into a status. */
export function InterestAction({ needId, profileId, isNeedOpen, interest }: InterestActionProps) {
  const express = useIntention(expressInterest);
  const notify = useNotice();
  const place = useRef<HTMLDivElement>(null);
  const send = async () => {
    if (!(await express.run({ needId, profileId }))) return;
    notify(t('express.done'));
    place.current?.focus();
  };
  const isPossible = isNeedOpen && (!interest || canBeExpressedAgain(interest));
  return (
    <Box ref={place} tabIndex={-1} sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {interest && (
        <>
          <InterestStatusChip status={interest.status} />
          {interest.reasonCode && <Typography>{words.interestReason[interest.reasonCode]}</Typography>}
        </>
      )}
      {isPossible && (
        <SavingButton isSaving={express.isPending} onClick={() => void send()}>
          {t('express.action')}
        </SavingButton>
      )}
      <IntentionMessage error={express.error} onRetry={() => void send()} />
    </Box>
  );
}
