import type { Transitions } from '#libs/kernel';
import type { InterestStatus } from './interest.words.js';

const ENDS = ['declined', 'withdrawn', 'lapsed'] as const;

export const INTEREST_TRANSITIONS: Transitions<InterestStatus> = {
  expressed: ['under_consideration', ...ENDS],
  under_consideration: ['family_asked', ...ENDS],
  family_asked: ['contact_brokered', ...ENDS],
  contact_brokered: ['accepted', ...ENDS],
  accepted: [],
  declined: [],
  withdrawn: [],
  lapsed: [],
};

const ENDED = 'Intresset är redan avslutat.';

/** Why a step into the state was refused, for the one who tried. */
export const REFUSAL_OF: Readonly<Record<InterestStatus, string>> = {
  expressed: ENDED,
  under_consideration: 'Intresset övervägs redan, eller är avslutat.',
  family_asked: 'Familjen kan tillfrågas först när intresset övervägs.',
  contact_brokered: 'Kontakt kan förmedlas först när familjen har tillfrågats.',
  accepted: 'En placering kan registreras först när kontakt har förmedlats.',
  declined: ENDED,
  withdrawn: ENDED,
  lapsed: ENDED,
};
