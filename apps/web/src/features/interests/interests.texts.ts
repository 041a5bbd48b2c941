import { defineTexts } from '../../ui/texts';

export const t = defineTexts('interests', {
  heading: 'Intressen',
  listLabel: 'Intressen för behovet',
  none: 'Inga intressen ännu',
  noneText: 'Anmäl intresse för ett av förslagen ovan. Rekryteringsenheten frågar familjen och förmedlar kontakt.',
  noneEnded: 'Inga intressen anmäldes för behovet.',
  expressed: 'Anmält',
  changed: 'senast ändrat',
  reason: 'Skäl',
  unnamed: 'Profilen',
  record: 'Registrera placering',
  express: {
    action: 'Anmäl intresse',
    done: 'Intresset är anmält. Rekryteringsenheten ser det nu.',
    toInterests: 'Se intresset',
  },
  withdraw: {
    open: 'Dra tillbaka intresset',
    title: 'Dra tillbaka intresset',
    text: 'Enheten ser att intresset är tillbakadraget, och skälet.',
    confirm: 'Dra tillbaka intresset',
    done: 'Intresset är tillbakadraget.',
  },
  forNeed: {
    heading: 'Anmäl intresse',
    text: 'Välj vilket av era öppna behov intresset gäller.',
    need: 'Behov',
    pick: 'Välj …',
    choose: 'Välj ett behov.',
    option: '{{caseNumber}}: {{type}}, {{children}} barn, {{from}}–{{to}} år',
    none: 'Ni har inga öppna behov',
    noneText: 'Ett intresse gäller alltid ett behov. Registrera behovet först, så jämförs det också med alla profiler.',
    register: 'Registrera behov',
    earlier: 'Era intressen för profilen',
  },
});
