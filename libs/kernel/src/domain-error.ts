/** One input field and the Swedish sentence shown beside it. `path` is dotted: `requirements.0.level`. */
export interface FieldProblem {
  path: string;
  message: string;
}

/**
 * Something the user can understand and act on. The message is Swedish and may be shown as it stands;
 * the code is stable and meant for programs. Anything that is not a DomainError is masked on its way out.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The one answer for what is absent and for what belongs to somebody else, so that the two cannot be told apart. */
export class NotFoundError extends DomainError {
  constructor() {
    super('NOT_FOUND', 'Det du söker finns inte, eller så har du inte tillgång till det.');
  }
}

export class InvalidInputError extends DomainError {
  constructor(fields: readonly FieldProblem[]) {
    super('INVALID_INPUT', 'Något i formuläret behöver rättas.', fields);
  }
}
