import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { request } from '../../client/api';
import { queryKeyOf } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import type { InterestReason } from '../../graphql/enums';
import { DateText } from '../../ui/date-text';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { profileTitle } from '../../ui/profile-facts';
import { ReasonDialog } from '../../ui/reason-dialog';
import { InterestStatusChip } from '../../ui/status-chip';
import { optionsOf, words } from '../../ui/words';
import { profileNameQuery, withdrawInterest } from './interests.operations';
import { t } from './interests.texts';
import { type Interest, isUnderWay } from './use-interests';

// The reasons that are the municipality's own.
const ownReasons: InterestReason[] = ['NOT_NEEDED', 'FOUND_OTHER_HOME'];
const reasons = optionsOf(words.interestReason).filter(({ value }) => ownReasons.includes(value));

/** Kind and zone of the profile; a withdrawn one may no longer be read. */
export function ProfileName({ id }: { id: string }) {
  const variables = { id };
  const { data } = useQuery({
    queryKey: queryKeyOf(profileNameQuery, variables),
    queryFn: ({ signal }) => request(profileNameQuery, variables, { signal }),
    staleTime: 60_000,
  });
  if (!data) return <>{t('unnamed')}</>;
  return (
    <Link component={RouterLink} to={`/profiler/${id}`}>
      {profileTitle(data.profile)}
    </Link>
  );
}

function WithdrawAction({ id }: { id: string }) {
  const withdraw = useIntention(withdrawInterest);
  const notify = useNotice();
  return (
    <ReasonDialog<InterestReason>
      opener={t('withdraw.open')}
      title={t('withdraw.title')}
      text={t('withdraw.text')}
      confirm={t('withdraw.confirm')}
      reasons={reasons}
      intention={withdraw}
      onConfirm={async ({ reason }) => {
        const result = await withdraw.run({ id, reason });
        if (result) notify(t('withdraw.done'));
        return result;
      }}
    />
  );
}

function Times({ interest: { expressedAt, changedAt } }: { interest: Interest }) {
  return (
    <Typography color="textSecondary">
      {t('expressed')} <DateText value={expressedAt} />
      {changedAt !== expressedAt && (
        <>
          {' '}
          · {t('changed')} <DateText value={changedAt} />
        </>
      )}
    </Typography>
  );
}

function Actions({ interest: { id, needId, status } }: { interest: Interest }) {
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1 }}>
      {status === 'CONTACT_BROKERED' && (
        <LinkButton to={`/placeringar/ny?intresse=${id}&behov=${needId}`}>{t('record')}</LinkButton>
      )}
      <WithdrawAction id={id} />
    </Stack>
  );
}

const rowStyle = {
  py: 1.5,
  borderTop: '1px solid',
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0, pt: 0 },
  '&:last-of-type': { pb: 0 },
} as const;

/** One interest: what it is about, how it stands and why, and what can be done. */
export function InterestRow({ interest, title }: { interest: Interest; title: ReactNode }) {
  const { status, reasonCode, reasonNote } = interest;
  return (
    <Box component="li" tabIndex={-1} data-focus-home sx={rowStyle}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        <InterestStatusChip status={status} />
      </Stack>
      <Times interest={interest} />
      {reasonCode && (
        <Typography>
          {t('reason')}: {words.interestReason[reasonCode]}
        </Typography>
      )}
      {reasonNote && <Typography sx={{ fontStyle: 'italic' }}>”{reasonNote}”</Typography>}
      {isUnderWay(interest) && <Actions interest={interest} />}
    </Box>
  );
}
