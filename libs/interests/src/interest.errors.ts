import { DomainError } from '#libs/kernel';
import { MOST_OPEN_PER_NEED, MOST_OPEN_PER_HOME } from './interest.rules.js';

export class InterestCapReachedError extends DomainError {
  private constructor(message: string) {
    super('INTEREST_CAP_REACHED', message);
  }

  static ofNeed(): InterestCapReachedError {
    return new InterestCapReachedError(
      `Behovet har redan ${MOST_OPEN_PER_NEED} pågående intressen, som är det högsta antalet. Dra tillbaka ett av dem först.`,
    );
  }

  static ofProfile(): InterestCapReachedError {
    return new InterestCapReachedError(
      `Profilen har redan ${MOST_OPEN_PER_HOME} pågående intressen, som är det högsta antalet. Försök igen senare.`,
    );
  }
}

export class NoFreePlacesError extends DomainError {
  constructor() {
    super('NO_FREE_PLACES', 'Hemmet har inte lediga platser för så många barn.');
  }
}

export class ProfileOffMarketError extends DomainError {
  constructor() {
    super('PROFILE_WITHDRAWN', 'Profilen har tagits bort och kan inte förmedlas.');
  }
}

export class InterestEndedError extends DomainError {
  constructor() {
    super('INTEREST_ENDED', 'Intresset är redan avslutat.');
  }
}
