import { DomainError } from '#libs/kernel';

export class NothingToSettleError extends DomainError {
  constructor() {
    super('NOTHING_TO_SETTLE', 'Familjen och rekryteraren säger inte olika om det här, så det finns inget att avgöra.');
  }
}
