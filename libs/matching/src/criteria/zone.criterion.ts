import type { Criterion } from './criterion.words.js';

export const zone: Criterion = {
  status: (profile, { requirement }) => {
    if (profile.zone === null) return 'unknown';
    return profile.zone.code === requirement?.option ? 'met' : 'not_met';
  },
  sentence: (profile, { requirement, zoneNames }) => {
    const asked = requirement?.option ?? '';
    const askedName = zoneNames.get(asked) ?? asked;
    if (profile.zone === null) return `I vilket område hemmet ligger visas inte. Fråga enheten om ${askedName}.`;
    return profile.zone.code === asked
      ? `Hemmet ligger i området ${profile.zone.name}.`
      : `Hemmet ligger i området ${profile.zone.name}, behovet gäller ${askedName}.`;
  },
};
