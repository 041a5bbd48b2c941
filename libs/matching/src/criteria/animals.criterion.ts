import { yesOrNo } from './yes-or-no.words.js';

export const noAnimals = yesOrNo('hasAnimals', {
  wanted: false,
  yes: 'Det finns djur i hemmet.',
  no: 'Det finns inga djur i hemmet.',
  hidden: 'Om det finns djur i hemmet',
});
