import type { Criterion } from './criterion.words.js';

export const stepFree: Criterion = {
  status: (profile) => (profile.isStepFree ? 'met' : 'not_met'),
  sentence: (profile) =>
    profile.isStepFree ? 'Bostaden är tillgänglig utan trappsteg.' : 'Bostaden är inte tillgänglig utan trappsteg.',
};
