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
