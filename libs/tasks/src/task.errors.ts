import { DomainError } from '#libs/kernel';

/** What the manager alone finishes. */
export class ManagerFinishesError extends DomainError {
  constructor() {
    super('MANAGER_FINISHES', 'Verksamhetsledaren avslutar uppgiften, med en anteckning om vad som gjordes.');
  }
}

export class ClosesByItselfError extends DomainError {
  constructor() {
    super(
      'CLOSES_BY_ITSELF',
      'Uppgiften avslutas av sig själv när det den gäller är åtgärdat. Öppna den och åtgärda där.',
    );
  }
}
