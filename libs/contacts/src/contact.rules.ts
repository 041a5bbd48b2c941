import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';
import { WANT_MONTHS } from './contact.words.js';

/** Days between two talks with a member, unless the unit says otherwise. */
export const DEFAULT_INTERVAL_DAYS = 90;
/** Days before a talk is due at which somebody is asked to plan it. */
export const PLANNING_DAYS = 14;
/** A talk is written down while it is remembered. */
const OLDEST_TALK_DAYS = 365;

/** The day by which the next talk is due: an interval after the last one, or after somebody began to carry the member. */
export function nextTalkOn(
  { lastTalkOn, carriedSince }: { lastTalkOn: LocalDate | null; carriedSince: LocalDate | null },
  intervalDays: number,
): LocalDate | null {
  const from = lastTalkOn ?? carriedSince;
  return from && addDays(from, intervalDays);
}

export interface TalkShape {
  readonly heldOn: LocalDate;
  readonly wants: readonly { readonly zoneCode?: string | null | undefined; readonly withinMonths: number }[];
}

/** @returns problems with paths as in the form, `wants.0.zoneCode` */
export function talkProblems(talk: TalkShape, today: LocalDate, zoneCodes: readonly string[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (talk.heldOn > today) problems.push({ path: 'heldOn', message: 'Samtalet kan inte ligga i framtiden.' });
  if (talk.heldOn < addDays(today, -OLDEST_TALK_DAYS)) {
    problems.push({ path: 'heldOn', message: 'Samtalet är äldre än ett år. Skriv in det senaste i stället.' });
  }
  talk.wants.forEach(({ zoneCode, withinMonths }, index) => {
    if (zoneCode && !zoneCodes.includes(zoneCode)) {
      problems.push({ path: `wants.${index}.zoneCode`, message: 'Välj ett område i regionen.' });
    }
    if (!(WANT_MONTHS as readonly number[]).includes(withinMonths)) {
      problems.push({ path: `wants.${index}.withinMonths`, message: 'Ange inom 3, 6 eller 12 månader.' });
    }
  });
  return problems;
}
