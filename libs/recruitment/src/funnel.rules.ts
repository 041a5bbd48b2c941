import { CASE_STEPS, type CaseSource, type CaseStep } from './case.words.js';

/** How many cases of a source came to the step or further, and how long they stood in it. */
export interface FunnelStep {
  readonly step: CaseStep;
  readonly reached: number | null;
  /** Middle of the days in the step, of those that have left it; null when nobody has. */
  readonly medianDays: number | null;
}

export interface FunnelRow {
  /** Null = every family that applied. */
  readonly source: CaseSource | null;
  readonly steps: readonly FunnelStep[];
}

/** The first arrival of a case at a step, and when it moved on from there; days from the first of January 1970. */
export interface Stay {
  readonly caseId: string;
  readonly source: CaseSource;
  readonly step: CaseStep;
  readonly days: number | null;
}

const FIRST_OF_DIRECT = CASE_STEPS.indexOf('register_checks');

/** Whoever came further has come here too, also when a step was skipped. A home registered directly never applied. */
export function funnelOf(stays: readonly Stay[], source: CaseSource | null): FunnelRow {
  const own = stays.filter((stay) => (source === null ? stay.source !== 'direct' : stay.source === source));
  const first = source === 'direct' ? FIRST_OF_DIRECT : 0;
  return {
    source,
    steps: CASE_STEPS.map((step, index) => {
      const further = own.filter((stay) => index >= first && CASE_STEPS.indexOf(stay.step) >= index);
      const left = own.flatMap((stay) => (stay.step === step && stay.days !== null ? [stay.days] : []));
      return { step, reached: new Set(further.map(({ caseId }) => caseId)).size, medianDays: median(left) };
    }),
  };
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** Fewer families than this are nobody's business outside the unit. */
export const FEWEST_SHOWN = 5;

/**
 * The same row for readers outside the unit. From the first step that so few reached on, or after which so few stopped that they could
 * be counted by subtraction, nothing more is told; a median is told of five or more.
 */
export function withoutSmallNumbers({ source, steps }: FunnelRow): FunnelRow {
  const counts = steps.map(({ reached }) => reached ?? 0);
  const isOpen = (index: number) => {
    const stopped = index === 0 ? 0 : counts[index - 1]! - counts[index]!;
    return counts[index]! >= FEWEST_SHOWN && (stopped === 0 || stopped >= FEWEST_SHOWN);
  };
  const firstHidden = counts.findIndex((_, index) => !isOpen(index));
  const isShown = (index: number) => firstHidden < 0 || index < firstHidden;
  // The days are of those who went on; they are as many as the next step says.
  const mayTellDays = (index: number) => isShown(index) && isShown(index + 1) && index + 1 < counts.length;
  return {
    source,
    steps: steps.map((one, index) => ({
      step: one.step,
      reached: isShown(index) ? one.reached : null,
      medianDays: mayTellDays(index) ? one.medianDays : null,
    })),
  };
}
