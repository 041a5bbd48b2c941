import { DomainError, type FieldProblem } from '#libs/kernel';

export class ProfileNotReadyError extends DomainError {
  constructor(obstacles: readonly FieldProblem[]) {
    const reasons = obstacles.map(({ message }) => message).join(' ');
    super('PROFILE_NOT_READY', `Profilen kan inte publiceras ännu. ${reasons}`, obstacles);
  }
}

export class ProfileNotPublishedError extends DomainError {
  constructor() {
    super('PROFILE_NOT_PUBLISHED', 'Hemmet har ingen publicerad profil.');
  }
}

export class TextChangedError extends DomainError {
  constructor() {
    super('TEXT_CHANGED', 'Texten har ändrats sedan du läste den. Läs den nya innan du släpper den.');
  }
}

export class OwnTextError extends DomainError {
  constructor() {
    super('OWN_TEXT', 'Du har skrivit texten själv. En kollega läser den och släpper den.');
  }
}

export class TextIdentifiesError extends DomainError {
  constructor() {
    super(
      'TEXT_IDENTIFIES',
      'Texten säger något om familjen som inte får visas. Ta bort det som är markerat som familjens eget, nummer, adresser och länkar. Namn på andra personer och platser får du bedöma.',
    );
  }
}
