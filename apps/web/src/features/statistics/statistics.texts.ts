import { defineTexts } from '../../ui/texts';

export const t = defineTexts('statistics', {
  title: 'Nyttjande',
  lead: 'Så används poolen, kommun för kommun. Tal under 5 visas inte, och inte heller tal som de skulle kunna räknas fram ur.',
  period: {
    title: 'Period',
    from: 'Från och med',
    to: 'Till och med',
    show: 'Visa perioden',
    order: 'Slutdatumet ska inte ligga före startdatumet.',
  },
  table: {
    title: 'Nyttjande {{from}} – {{to}}',
    municipality: 'Kommun',
    needs: 'Behov',
    interests: 'Intressen',
    brokered: 'Förmedlade kontakter',
    placed: 'Placeringar',
    waiting: 'Väntan, median (dagar)',
    total: 'Hela regionen',
  },
  definitions: 'Vad siffrorna betyder',
});
