import type { Transitions } from '#libs/kernel';
import type { ApplicationStatus } from './application.words.js';

export const APPLICATION_TRANSITIONS: Transitions<ApplicationStatus> = {
  unconfirmed: ['confirmed', 'withdrawn'],
  confirmed: ['withdrawn'],
  withdrawn: [],
};
