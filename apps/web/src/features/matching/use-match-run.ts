import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeyOf, useData } from '../../client/use-data';
import { useSubscription } from '../../client/use-subscription';
import { matchProgress, matchRunQuery } from './matching.operations';

// Asked now and then even while the socket is well; often when it is not.
const CALM = 15_000;
const EAGER = 2_000;

/** The run as it stands, followed live until it is done. */
export function useMatchRun(needId: string) {
  const client = useQueryClient();
  const { matchRun } = useData(
    matchRunQuery,
    { needId },
    { refetchInterval: (run) => (run.matchRun.status === 'DONE' ? false : CALM) },
  );
  const isDone = matchRun.status === 'DONE';
  const { latest, isBroken } = useSubscription(matchProgress, { needId }, !isDone);
  const percent = latest?.matchProgress.percent;
  const isNewsDone = latest?.matchProgress.status === 'DONE';
  useEffect(() => {
    if (isDone) return undefined;
    const ask = () => void client.invalidateQueries({ queryKey: queryKeyOf(matchRunQuery, { needId }) });
    if (isNewsDone) ask();
    if (!isBroken && !isNewsDone) return undefined;
    const timer = window.setInterval(ask, EAGER);
    return () => window.clearInterval(timer);
  }, [client, needId, isDone, isNewsDone, isBroken]);
  return { run: matchRun, isDone, percent: isBroken ? undefined : percent };
}
