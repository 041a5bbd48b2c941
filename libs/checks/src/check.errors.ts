import { DomainError } from '#libs/kernel';

export class AlreadyAssessedError extends DomainError {
  constructor() {
    super(
      'ALREADY_ASSESSED',
      'Kontrollen är redan bedömd eller behöver ingen bedömning. Gör en ny kontroll i stället.',
    );
  }
}
