import { addDays, type LocalDate } from '#libs/kernel';
import type { NeedInput } from './given-need.js';

type ClockFacts = NonNullable<NeedInput['clockFacts']>;

/** Dated facts in days before the need was registered; what was decided then lies ahead. */
interface Pattern {
  readonly opened?: number;
  readonly closed?: number;
  readonly placed?: number;
  readonly law?: ClockFacts['emergencyLaw'];
  readonly extendedAhead?: number;
}

/** One of each kind: time that draws near, that has passed, that has just begun, that was extended; and nothing known yet. */
const PATTERNS: readonly Pattern[] = [
  { opened: 98, placed: 92, law: 'lvu' },
  { opened: 168, closed: 60, placed: 150, law: 'sol' },
  { opened: 20 },
  { opened: 130, extendedAhead: 40, placed: 160, law: 'lvu' },
  {},
];

/** A child waits in an emergency home for a foster home, or is about to come to one; contact families have no such time. */
export function clockFactsOf(need: Partial<NeedInput>, serial: number, today: LocalDate): ClockFacts {
  if (need.assignmentType === 'contact_family' || need.assignmentType === 'contact_person') return {};
  const { opened, closed, placed, law = null, extendedAhead } = PATTERNS[serial % PATTERNS.length]!;
  const before = (days: number | undefined) => (days === undefined ? null : addDays(today, -days));
  return {
    investigationOpenedOn: before(opened),
    investigationClosedOn: before(closed),
    investigationExtendedTo: extendedAhead === undefined ? null : addDays(today, extendedAhead),
    investigationExtensionReason: extendedAhead === undefined ? null : 'opinion_awaited',
    emergencyPlacedOn: before(placed),
    emergencyLaw: law,
  };
}

/** What the need says on the day it is registered; of some, nobody has searched the network yet. */
export function asRegistered(need: NeedInput, serial: number, today: LocalDate): NeedInput {
  const facts = { ...need, clockFacts: clockFactsOf(need, serial, today) };
  if (serial % 4 === 3) return { ...facts, networkSearch: 'not_started' };
  return facts.networkSearch === 'exhausted'
    ? { ...facts, networkSearchOn: addDays(today, -12), networkSearchGave: serial % 2 ? 'declined' : 'nobody_found' }
    : facts;
}

/** What is known a day later, for every other need: it has become more urgent, or the search has gone on. */
export function asChanged(need: NeedInput, serial: number, today: LocalDate): NeedInput | undefined {
  if (serial % 2 === 1) return undefined;
  const searched = { networkSearch: 'exhausted', networkSearchOn: today, networkSearchGave: 'support_only' } as const;
  if (need.networkSearch === 'ongoing') return { ...need, ...searched };
  return { ...need, urgency: need.urgency === 'acute' ? 'soon' : 'acute' };
}
