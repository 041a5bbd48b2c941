import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queryKeyOf, useData } from '../../client/use-data';
import { useSubscription } from '../../client/use-subscription';
import { matchProgress, matchRunQuery, matchesQuery } from './matching.operations';
import { homesOutsideQuery, matchStrengthsQuery, needOutlookQuery } from './standing.operations';

/** Asked now and then even while the socket is well, until the run is done; often when it is not, done or not. */
const CALM = 15_000;
const EAGER = 2_000;

/** Of all that is read about a run's homes, however many pages of it there are. */
const keysOf = (needId: string) =>
  [
    queryKeyOf(matchesQuery, { needId, first: 0 }),
    queryKeyOf(matchStrengthsQuery, { needId }),
    queryKeyOf(needOutlookQuery, { needId }),
    queryKeyOf(homesOutsideQuery, { needId, first: 0 }),
  ].map((key) => key.slice(0, 1));

/**
 * The run as it stands, followed for as long as the page is open: that something has happened which the list does not know yet, how far
 * the new run has come, and that its list can be read.
 */
export function useMatchRun(needId: string) {
  const client = useQueryClient();
  const { latest, isBroken } = useSubscription(matchProgress, { needId });
  const news = latest?.matchProgress;
  const { matchRun } = useData(
    matchRunQuery,
    { needId },
    { refetchInterval: ({ matchRun: run }) => (isBroken ? EAGER : run.status === 'DONE' ? false : CALM) },
  );
  useEffect(() => {
    // Percents of a run that is known to be under way change nothing that is read.
    if (!news || (news.status === 'RUNNING' && news.percent > 0)) return;
    void client.invalidateQueries({ queryKey: queryKeyOf(matchRunQuery, { needId }) });
  }, [client, needId, news]);
  const { finishedAt } = matchRun;
  const shown = useRef(finishedAt);
  useEffect(() => {
    if (shown.current === finishedAt) return;
    shown.current = finishedAt;
    // A later run may have another answer to everything that is told of the homes.
    for (const queryKey of keysOf(needId)) void client.invalidateQueries({ queryKey });
  }, [client, needId, finishedAt]);
  const isDone = matchRun.status === 'DONE';
  const percent = !isBroken && news?.status === 'RUNNING' ? news.percent : undefined;
  return { run: matchRun, isDone, percent: isDone ? undefined : percent };
}
