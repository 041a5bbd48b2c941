import type { Criterion } from './criterion.words.js';

export const daytimeAdult: Criterion = {
  status: (profile) => (profile.hasDaytimeAdult ? 'met' : 'not_met'),
  sentence: (profile) =>
    profile.hasDaytimeAdult ? 'En vuxen är hemma på dagarna.' : 'Ingen vuxen är hemma på dagarna.',
};
