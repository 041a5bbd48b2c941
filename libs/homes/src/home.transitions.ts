import type { Transitions } from '#libs/kernel';
import type { HomeStatus } from './home.words.js';

export const HOME_TRANSITIONS: Transitions<HomeStatus> = {
  registered: ['published', 'withdrawn'],
  published: ['paused', 'withdrawn'],
  paused: ['published', 'withdrawn'],
  withdrawn: [],
};
