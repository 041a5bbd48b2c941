import { DomainError } from '#libs/kernel';

export class CaseNumberTakenError extends DomainError {
  constructor() {
    super('CASE_NUMBER_TAKEN', 'Det finns redan ett behov med det ärendenumret.', [
      { path: 'caseNumber', message: 'Det finns redan ett behov med det ärendenumret.' },
    ]);
  }
}
