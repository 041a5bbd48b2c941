import type { Criterion } from './criterion.words.js';

export const noAnimals: Criterion = {
  status: (profile) => (profile.hasAnimals ? 'not_met' : 'met'),
  sentence: (profile) => (profile.hasAnimals ? 'Det finns djur i hemmet.' : 'Det finns inga djur i hemmet.'),
};
