import { DomainError } from '#libs/kernel';

export class NotInStepError extends DomainError {
  constructor(step: string) {
    super('NOT_IN_STEP', `Ärendet står inte i steget ${step}. Flytta det dit först.`);
  }
}

export class NotCompleteError extends DomainError {
  constructor(sentence: string) {
    super('NOT_COMPLETE', sentence);
  }
}

export class AlreadyConcludedError extends DomainError {
  constructor(what: string) {
    super('ALREADY_CONCLUDED', `${what} är redan avslutad. Flytta ärendet tillbaka om den ska göras om.`);
  }
}

interface Done {
  readonly isDone: boolean;
}

/** Why there is no conclusion yet; going no further needs less than going on. */
export function conclusionObstacle(parts: readonly Done[], isGoingOn: boolean): string | undefined {
  const left = parts.filter(({ isDone }) => !isDone).length;
  if (left === 0 || !isGoingOn) return undefined;
  return left === 1 ? 'En del är kvar innan du kan gå vidare.' : `${left} delar är kvar innan du kan gå vidare.`;
}
