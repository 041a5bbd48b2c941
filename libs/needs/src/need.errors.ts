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
    super('NEED_NOT_OPEN', 'Behovet är inte öppet: det är pausat eller avslutat.');
  }
}

/** Somebody else saved first. What was sent is not kept, so that nothing of theirs is lost; the form keeps it. */
export class NeedChangedMeanwhileError extends DomainError {
  constructor() {
    super('NEED_CHANGED_MEANWHILE', 'Behovet har ändrats sedan du öppnade det. Inget du har skrivit är borta.');
  }
}
