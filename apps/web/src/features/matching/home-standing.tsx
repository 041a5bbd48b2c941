import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../client/api';
import { queryKeyOf } from '../../client/use-data';
import type { HomeStandingQuery } from '../../graphql/graphql';
import { StatusChip } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { BrokenMusts } from './broken-musts';
import { homeStandingQuery } from './standing.operations';
import { t } from './standing.texts';

function StateChip({ state, broken }: HomeStandingQuery['homeStanding']) {
  if (state === 'SHOWN') return <StatusChip tone="success" label={t('one.shown')} />;
  if (state === 'ELIGIBLE') return <StatusChip tone="info" label={t('outside.others')} />;
  return <StatusChip tone="error" label={t('outside.broken', { count: broken.length })} />;
}

/** Where one home stands for one need: told where the need is chosen, and read out when it changes. */
export function HomeStanding({ needId, profileId }: { needId: string; profileId: string }) {
  const variables = { needId, profileId };
  const { data, isError } = useQuery({
    queryKey: queryKeyOf(homeStandingQuery, variables),
    queryFn: ({ signal }) => request(homeStandingQuery, variables, { signal }),
  });
  const standing = data?.homeStanding;
  return (
    <Box
      role="status"
      sx={{ borderLeft: 4, borderColor: 'divider', pl: 2, display: 'grid', gap: 1, justifyItems: 'start' }}
    >
      {!standing && <Typography>{t(isError ? 'one.failed' : 'one.waiting')}</Typography>}
      {standing && (
        <>
          <StateChip {...standing} />
          {standing.broken.length > 0 ? (
            <BrokenMusts broken={standing.broken} />
          ) : (
            <Typography>{standing.sentence}</Typography>
          )}
          <TextLink to={`/behov/${needId}`}>{t('one.toNeed')}</TextLink>
        </>
      )}
    </Box>
  );
}
