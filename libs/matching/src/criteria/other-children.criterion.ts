import type { Criterion } from './criterion.words.js';

export const noOtherChildren: Criterion = {
  status: (profile) => (profile.hasOwnChildren ? 'not_met' : 'met'),
  sentence: (profile) =>
    profile.hasOwnChildren
      ? 'Familjen har egna barn i hemmet.'
      : 'Familjen har inga egna barn i hemmet. Enheten vet om något annat barn är placerat där.',
};
