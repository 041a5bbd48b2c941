import { DomainError } from '#libs/kernel';

export class ClosesByItselfError extends DomainError {
  constructor() {
    super(
      'CLOSES_BY_ITSELF',
      'Uppgiften avslutas av sig själv när det den gäller är åtgärdat. Öppna den och åtgärda där.',
    );
  }
}
