import { yesOrNo } from './yes-or-no.words.js';

export const daytimeAdult = yesOrNo('hasDaytimeAdult', {
  wanted: true,
  yes: 'En vuxen är hemma på dagarna.',
  no: 'Ingen vuxen är hemma på dagarna.',
  hidden: 'Om en vuxen är hemma på dagarna',
});
