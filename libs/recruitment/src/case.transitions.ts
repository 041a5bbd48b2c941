import { DomainError, TransitionRefusedError, type Transitions } from '#libs/kernel';
import {
  CASE_STEPS,
  DECLINE_REASONS,
  PAUSE_REASONS,
  WITHDRAW_REASONS,
  type CaseReason,
  type CaseState,
  type CaseStep,
  type ScreeningConclusion,
  type StudyConclusion,
} from './case.words.js';

const ASIDE = ['paused', 'declined', 'withdrawn'] as const;

/**
 * Moves that people make. Back goes one step at a time, and never from the market: what is published comes back by its profile.
 * Out of `paused` and `declined` there is only the step the case left, beside the ends.
 */
export const CASE_TRANSITIONS: Transitions<CaseState> = {
  application: ['information_meeting', 'first_screening', ...ASIDE],
  information_meeting: ['application', 'first_screening', ...ASIDE],
  first_screening: ['information_meeting', 'register_checks', ...ASIDE],
  register_checks: ['first_screening', 'home_study', ...ASIDE],
  home_study: ['register_checks', 'ready', ...ASIDE],
  ready: ['home_study', ...ASIDE],
  published: [],
  paused: [...CASE_STEPS.filter((step) => step !== 'published'), 'declined', 'withdrawn'],
  declined: CASE_STEPS.filter((step) => step !== 'published'),
  withdrawn: [],
};

export class CaseNotReadyError extends DomainError {
  constructor(obstacles: readonly string[]) {
    super('CASE_NOT_READY', obstacles.join(' '));
  }
}

export interface Standpoint {
  readonly step: CaseState;
  readonly resumesTo: CaseStep | null;
}

/** Who may take a declined case up again: it was a decision, so another pair of eyes. */
export const MAY_REOPEN = 'unit_manager';

/** Where the case may be moved by somebody with the roles, in the order of the board. */
export function targetsOf({ step, resumesTo }: Standpoint, roles: readonly string[]): CaseState[] {
  if (step === 'declined' && !roles.includes(MAY_REOPEN)) return [];
  const isBeside = step === 'paused' || step === 'declined';
  return CASE_TRANSITIONS[step].filter((to) => !isBeside || to === resumesTo || !isStep(to));
}

/** @throws TransitionRefusedError with what can be done instead */
export function assertMayMove(from: Standpoint, to: CaseState, roles: readonly string[]): void {
  if (!targetsOf(from, roles).includes(to)) throw new TransitionRefusedError(from.step, to, refusalOf(from, to));
}

function refusalOf({ step }: Standpoint, to: CaseState): string {
  if (step === 'withdrawn') return 'Ärendet är avslutat. En ny intresseanmälan får ett nytt ärende.';
  if (step === 'declined')
    return 'Bara verksamhetsledaren kan ta upp ett avböjt ärende, och då i steget där det avböjdes.';
  if (step === 'published') return 'Hemmet är publicerat. Dra tillbaka profilen på hemmets sida.';
  if (to === 'published') return 'Hemmet flyttas hit när profilen publiceras på hemmets sida.';
  if (step === 'paused') return 'Ett pausat ärende återupptas i det steg där det pausades.';
  return 'Ärendet flyttas ett steg i taget.';
}

/** Why there is no move aside without a reason of its own list. */
export function reasonProblem(to: CaseState, reason: CaseReason | null): string | undefined {
  const lists: Partial<Record<CaseState, readonly CaseReason[]>> = {
    paused: PAUSE_REASONS,
    declined: DECLINE_REASONS,
    // The others are told by what the family did itself.
    withdrawn: WITHDRAW_REASONS.slice(0, 3),
  };
  const list = lists[to];
  if (!list) return reason ? 'Det här steget har inget skäl.' : undefined;
  return reason && list.includes(reason) ? undefined : 'Välj ett skäl ur listan.';
}

/** What must be done before a step. */
export interface Readiness {
  readonly screening: ScreeningConclusion | null;
  readonly hasHome: boolean;
  /** Sentences; empty when every register check is in order. */
  readonly checkObstacles: readonly string[];
  readonly study: StudyConclusion | null;
}

/** Why the case cannot go forward to the step yet, one Swedish sentence for each; empty when it can. Going back asks for nothing. */
export function obstaclesTo(to: CaseState, from: CaseState, ready: Readiness): string[] {
  if (!isForward(from, to)) return [];
  const obstacles: Partial<Record<CaseState, readonly (string | false)[]>> = {
    register_checks: [
      ready.screening !== 'go_on' && 'Den första bedömningen är inte avslutad med beslut att gå vidare.',
      !ready.hasHome && 'Hemmet är inte registrerat. Registrera det från ärendet.',
    ],
    home_study: ready.checkObstacles,
    ready: [...ready.checkObstacles, ready.study !== 'suitable' && 'Hemutredningen är inte avslutad.'],
  };
  return (obstacles[to] ?? []).filter((sentence) => sentence !== false);
}

/** Conclusions that no longer hold after the move: what lies ahead again is concluded anew. */
export function clearedBy(from: CaseState, to: CaseState): { screening: boolean; study: boolean } {
  const isBack = from === 'declined' || (isStep(from) && isStep(to) && indexOf(to) < indexOf(from));
  return {
    screening: isBack && indexOf(to) <= indexOf('first_screening'),
    study: isBack && indexOf(to) <= indexOf('home_study'),
  };
}

export function isStep(state: CaseState): state is CaseStep {
  return (CASE_STEPS as readonly CaseState[]).includes(state);
}

function isForward(from: CaseState, to: CaseState): boolean {
  return isStep(from) && isStep(to) && indexOf(to) > indexOf(from);
}

function indexOf(state: CaseState): number {
  return (CASE_STEPS as readonly CaseState[]).indexOf(state);
}

/** What the home itself says of the case, whatever order the news came in; null when nothing changes. */
export function stateByHome(step: CaseState, homeStatus: string): CaseState | null {
  if (step === 'withdrawn') return null;
  if (homeStatus === 'withdrawn') return 'withdrawn';
  if (homeStatus === 'published') return step === 'published' ? null : 'published';
  return step === 'published' ? 'ready' : null;
}
