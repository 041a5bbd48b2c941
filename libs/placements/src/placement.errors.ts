import { DomainError } from '#libs/kernel';

export class PlaceTakenError extends DomainError {
  constructor() {
    super('PLACE_TAKEN', 'En av platserna är upptagen under den tiden. Kontakta rekryteringsenheten.');
  }
}
