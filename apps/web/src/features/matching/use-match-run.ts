import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeyOf, useData } from '../../client/use-data';
import { useSubscription } from '../../client/use-subscription';
import type { MatchRunQuery } from '../../graphql/graphql';
import { matchProgress, matchRunQuery } from './matching.operations';

// Asked now and then even while the socket is well; often when it is not.
const CALM = 15_000;
const EAGER = 2_000;

/**
 * The run as it stands, followed live until it is done.
 * @param changedAt when the need was last changed: matches of a run before that do not hold
 */
export function useMatchRun(needId: string, changedAt: string | null) {
  const client = useQueryClient();
  const { matchRun } = useData(
    matchRunQuery,
    { needId },
    { refetchInterval: ({ matchRun: run }) => (holds(run, changedAt) ? false : CALM) },
  );
  const isDone = holds(matchRun, changedAt);
  const { latest, isBroken } = useSubscription(matchProgress, { needId }, !isDone);
  const percent = latest?.matchProgress.percent;
  const isStale = matchRun.status === 'DONE' && !isDone;
  const isNewsDone = latest?.matchProgress.status === 'DONE';
  useEffect(() => {
    if (isDone) return undefined;
    const ask = () => void client.invalidateQueries({ queryKey: queryKeyOf(matchRunQuery, { needId }) });
    if (isNewsDone) ask();
    if (!isBroken && !isNewsDone && !isStale) return undefined;
    const timer = window.setInterval(ask, EAGER);
    return () => window.clearInterval(timer);
  }, [client, needId, isDone, isNewsDone, isBroken, isStale]);
  return { run: matchRun, isDone, percent: isBroken ? undefined : percent };
}

function holds({ status, startedAt }: MatchRunQuery['matchRun'], changedAt: string | null): boolean {
  return status === 'DONE' && (!changedAt || (startedAt ?? '') >= changedAt);
}
