import type { Transitions } from '#libs/kernel';
import type { NeedStatus } from './need.words.js';

export const NEED_TRANSITIONS: Transitions<NeedStatus> = {
  open: ['placed', 'ended'],
  placed: [],
  ended: [],
};
