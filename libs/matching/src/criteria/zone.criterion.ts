import type { Criterion } from './criterion.words.js';

export const zone: Criterion = {
  status: (profile, { requirement }) => (profile.zone.code === requirement?.option ? 'met' : 'not_met'),
  sentence: (profile, { requirement, zoneNames }) => {
    const asked = requirement?.option ?? '';
    return profile.zone.code === asked
      ? `Hemmet ligger i området ${profile.zone.name}.`
      : `Hemmet ligger i området ${profile.zone.name}, behovet gäller ${zoneNames.get(asked) ?? asked}.`;
  },
};
