import { DomainError } from './domain-error.js';

/** For every state, the states it may become. A state without an entry's worth of successors is an end. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

export class TransitionRefusedError extends DomainError {
  constructor(from: string, to: string, sentence: string) {
    super('TRANSITION_REFUSED', sentence);
    this.cause = `${from} → ${to}`;
  }
}

/** @throws TransitionRefusedError with the given Swedish sentence when the table has no such step */
export function assertTransition<State extends string>(
  table: Transitions<State>,
  step: { from: State; to: State },
  sentence: string,
): void {
  if (!table[step.from].includes(step.to)) throw new TransitionRefusedError(step.from, step.to, sentence);
}

export function isEnd<State extends string>(table: Transitions<State>, state: State): boolean {
  return table[state].length === 0;
}
