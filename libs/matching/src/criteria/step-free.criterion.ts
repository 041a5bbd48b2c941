import { yesOrNo } from './yes-or-no.words.js';

export const stepFree = yesOrNo('isStepFree', {
  wanted: true,
  yes: 'Bostaden är tillgänglig utan trappsteg.',
  no: 'Bostaden är inte tillgänglig utan trappsteg.',
  hidden: 'Om bostaden är tillgänglig utan trappsteg',
});
