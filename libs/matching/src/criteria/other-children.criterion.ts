import { yesOrNo } from './yes-or-no.words.js';

export const noOtherChildren = yesOrNo('hasOwnChildren', {
  wanted: false,
  yes: 'Familjen har egna barn i hemmet.',
  no: 'Familjen har inga egna barn i hemmet. Enheten vet om något annat barn är placerat där.',
  hidden: 'Om familjen har egna barn i hemmet',
});
