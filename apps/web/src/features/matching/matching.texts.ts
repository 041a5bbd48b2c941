import { defineTexts } from '../../ui/texts';

export const t = defineTexts('matching', {
  heading: 'Förslag på hem',
  intro:
    'Inget förslag bryter mot ett krav. Delvis och okänt betyder att enheten kan veta mer. Ordningen följer önskemålen.',
  running: 'Matchningen pågår',
  runningText: 'Matchningen pågår: {{percent}} %. Du kan lämna sidan, arbetet fortsätter ändå.',
  waiting: 'Matchningen väntar på sin tur. Du kan lämna sidan, arbetet fortsätter ändå.',
  stale: 'Något har ändrats. Listan räknas om och kan innehålla förslag som inte längre gäller.',
  done_one: '{{count}} förslag av {{considered}} jämförda profiler.',
  done_other: '{{count}} förslag av {{considered}} jämförda profiler.',
  finished: 'Senast {{when}}.',
  again: 'Matcha igen',
  started: 'Matchningen har startat.',
  list: 'Förslag på hem, i ordning',
  rank: 'Förslag {{rank}}',
  profile: 'Visa profilen',
  agesHidden: 'Åldrarna visas inte',
  placesHidden: 'Antalet platser visas inte',
  available: 'Ledigt {{when}}',
  availableHidden: 'När hemmet är ledigt visas inte',
  reasons: 'Så passar hemmet',
  empty: 'Inget hem uppfyller alla krav just nu',
  emptyText:
    'Nya och ändrade hem jämförs av sig själva. Rekryteringsenheten får veta av sig själv när inget hem i regionen kan möta behovet. Längre ned ser du vilka krav som stänger ute hem, och varför varje hem inte är med.',
  browse: 'Se alla profiler',
});
