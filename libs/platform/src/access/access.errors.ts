import { DomainError } from '#libs/kernel';

export class UnauthenticatedError extends DomainError {
  constructor() {
    super('UNAUTHENTICATED', 'Du behöver logga in.');
  }
}

export class ForbiddenError extends DomainError {
  constructor() {
    super('FORBIDDEN', 'Din roll har inte behörighet till detta.');
  }
}
