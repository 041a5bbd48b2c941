import { DomainError } from '#libs/kernel';

/** Too many changes of needs in too short a time; the message says when it may be tried again. Nothing was written; the form keeps it. */
export class TooManyNeedChangesError extends DomainError {
  constructor(message: string) {
    super('TOO_MANY_NEED_CHANGES', message);
  }
}
