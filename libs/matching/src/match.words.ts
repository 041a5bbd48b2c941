/** Closed lists of the matching; the stored value is also the word in code. */
export const MATCH_RUN_STATUSES = ['waiting', 'running', 'done'] as const;
export type MatchRunStatus = (typeof MATCH_RUN_STATUSES)[number];

/** Where a need's progress is told. */
export function topicOf(needId: string): string {
  return `need:${needId}`;
}
