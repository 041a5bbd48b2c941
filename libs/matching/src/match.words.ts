/** Closed lists of the matching; the stored value is also the word in code. */
export const MATCH_RUN_STATUSES = ['waiting', 'running', 'done'] as const;
export type MatchRunStatus = (typeof MATCH_RUN_STATUSES)[number];

/** What happens to one need. A need that is no longer open has no matches, which its open pages are to know. */
export const NEED_EVENTS = [
  'NeedRegistered',
  'NeedChanged',
  'NeedPaused',
  'NeedResumed',
  'NeedEnded',
  'MatchingRequested',
] as const;
/** What happens to all needs of a municipality. */
export const MARKET_EVENT = 'MarketChanged';
export const RUN_FOLLOWS: readonly string[] = [...NEED_EVENTS, MARKET_EVENT];

/** Where a need's progress is told. */
export function topicOf(needId: string): string {
  return `need:${needId}`;
}

/** Where the progress of all needs of a municipality is told at once. */
export function marketTopicOf(municipalityId: string): string {
  return `matching:${municipalityId}`;
}
