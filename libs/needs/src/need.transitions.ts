import type { Transitions } from '#libs/kernel';
import type { NeedStatus } from './need.words.js';

export const NEED_TRANSITIONS: Transitions<NeedStatus> = {
  open: ['paused', 'placed', 'ended'],
  // A contact brokered before the pause may still become a placement.
  paused: ['open', 'placed', 'ended'],
  placed: [],
  ended: [],
};

/** Why a step from here is refused. */
export const NEED_REFUSALS: Readonly<Record<NeedStatus, string>> = {
  open: 'Behovet är redan öppet.',
  paused: 'Behovet är redan pausat.',
  placed: 'Behovet är redan avslutat.',
  ended: 'Behovet är redan avslutat.',
};
