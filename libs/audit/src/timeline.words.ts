/** What has a history of its own to show. */
export const TIMELINE_SUBJECTS = ['need', 'home'] as const;
export type TimelineSubject = (typeof TIMELINE_SUBJECTS)[number];
