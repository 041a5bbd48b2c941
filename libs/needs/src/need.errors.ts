import { DomainError } from '#libs/kernel';

export class CaseNumberTakenError extends DomainError {
  constructor() {
    super('CASE_NUMBER_TAKEN', 'Det finns redan ett behov med det ärendenumret.', [
      { path: 'caseNumber', message: 'Det finns redan ett behov med det ärendenumret.' },
    ]);
  }
}

export class NeedNotOpenError extends DomainError {
  constructor() {
    super('NEED_NOT_OPEN', 'Behovet är avslutat.');
  }
}
