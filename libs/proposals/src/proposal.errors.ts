import { DomainError } from '#libs/kernel';

/** The line that was decided on is not in the latest run, or says something else there. */
export class ProposalChangedError extends DomainError {
  constructor() {
    super('PROPOSAL_CHANGED', 'Förslaget har räknats om sedan sidan lästes. Läs den nya raden innan du beslutar.');
  }
}

export class AlreadyDecidedError extends DomainError {
  constructor() {
    super('ALREADY_DECIDED', 'Någon har redan beslutat om behovet. Ångra det beslutet först.');
  }
}
