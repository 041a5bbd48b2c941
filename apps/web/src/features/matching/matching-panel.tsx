import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, Suspense } from 'react';
import { useConnection, useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { minuteOf } from '../../ui/format';
import { IntentionMessage } from '../../ui/intention-message';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { MatchCard } from './match-card';
import { matchesQuery, requestMatching } from './matching.operations';
import { t } from './matching.texts';
import { Outlook, UnmetNotice } from './outlook';
import { matchStrengthsQuery } from './standing.operations';
import { useMatchRun } from './use-match-run';

interface MatchingPanelProps {
  needId: string;
  canMatchAgain: boolean;
  /** What can be done with a suggested profile; the page knows, matching does not. */
  action: (profileId: string) => ReactNode;
}

function Running({ percent }: { percent: number | undefined }) {
  const isUnder = percent !== undefined && percent > 0;
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      <Typography sx={{ mb: 1.5 }}>{isUnder ? t('runningText', { percent }) : t('waiting')}</Typography>
      <LinearProgress
        aria-label={t('running')}
        variant={isUnder ? 'determinate' : 'indeterminate'}
        value={isUnder ? percent : undefined}
        sx={{ height: 10, borderRadius: 5 }}
      />
    </Paper>
  );
}

function Matches({ needId, action }: Pick<MatchingPanelProps, 'needId' | 'action'>) {
  const list = useConnection(matchesQuery, { needId, first: 6 }, (data) => data.matches);
  const { matchStrengths } = useData(matchStrengthsQuery, { needId });
  const strengthsOf = new Map(matchStrengths.map((one) => [one.profileId, one]));
  const browse = <LinkButton to="/profiler">{t('browse')}</LinkButton>;
  return (
    <ConnectionList list={list} empty={<EmptyState title={t('empty')} text={t('emptyText')} action={browse} />}>
      {(matches) => (
        <Box
          component="ul"
          aria-label={t('list')}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            columnGap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 310px), 1fr))',
            '& > li': { mb: 2 },
          }}
        >
          {matches.map((match) => (
            <MatchCard
              key={match.profile.id}
              match={match}
              strengths={strengthsOf.get(match.profile.id)}
              action={action(match.profile.id)}
            />
          ))}
        </Box>
      )}
    </ConnectionList>
  );
}

function MatchAgain({ needId }: { needId: string }) {
  const again = useIntention(requestMatching);
  const notify = useNotice();
  const start = async () => {
    if (await again.run({ needId })) notify(t('started'));
  };
  return (
    <>
      <SavingButton variant="outlined" isSaving={again.isPending} onClick={() => void start()}>
        {t('again')}
      </SavingButton>
      <IntentionMessage error={again.error} onRetry={() => void start()} />
    </>
  );
}

/** The explained suggestions for one need, and the progress while they are worked out. */
export function MatchingPanel({ needId, canMatchAgain, action }: MatchingPanelProps) {
  const { run, isDone, percent } = useMatchRun(needId);
  const hasList = run.finishedAt != null;
  const summary = t('done', { count: run.matchesFound, considered: run.profilesConsidered });
  const isAsked = isDone && canMatchAgain;
  return (
    <>
      <Panel bare title={t('heading')} actions={isAsked && <MatchAgain needId={needId} />}>
        <Box role="status" sx={{ mb: 2 }}>
          {isDone && (
            <Typography color="textSecondary">
              {summary} {run.finishedAt && t('finished', { when: minuteOf(run.finishedAt) })} {t('intro')}
            </Typography>
          )}
          {!isDone && hasList && <Alert severity="info">{t('stale')}</Alert>}
        </Box>
        {/* While the list is fetched the rest of the page stays where it is. */}
        <Suspense fallback={<Running percent={100} />}>
          {!isDone && <Running percent={percent} />}
          {isAsked && <UnmetNotice needId={needId} />}
          {(isDone || hasList) && <Matches needId={needId} action={action} />}
        </Suspense>
      </Panel>
      <Suspense>{isAsked && <Outlook needId={needId} />}</Suspense>
    </>
  );
}
