import { defineTexts } from '../../ui/texts';

export const t = defineTexts('placements', {
  title: 'Placeringar',
  lead: 'Placeringar som er kommun har registrerat genom poolen.',
  recorded: 'Registrerade placeringar',
  table: 'Placeringar, tabell',
  empty: 'Inga placeringar ännu',
  emptyText: 'En placering registreras från ett intresse när kontakt är förmedlad och nämnden har beslutat.',
  toNeeds: 'Gå till behoven',
  caseNumber: 'Ärendenummer',
  assignmentType: 'Uppdragstyp',
  children: 'Barn',
  starts: 'Start',
  ends: 'Slut',
  ongoing: 'Pågår',
  decision: 'Beslut',
  reference: 'Beslutets beteckning',
  form: {
    title: 'Registrera placering',
    lead: 'Samhem sparar uppgifter om placeringen och en hänvisning till beslutet. Själva beslutet finns i ert eget system.',
    back: 'Behovet {{caseNumber}}',
    heading: 'Placeringen för {{caseNumber}}',
    startsOn: 'Placeringens första dag',
    decisionOn: 'Beslutsdag',
    reference: 'Beslutets beteckning',
    referenceHint: 'Till exempel IFN 2026-11-18 § 34.',
    submit: 'Registrera placering',
    cancel: 'Avbryt',
    done: 'Placeringen är registrerad.',
    wrong: 'Det går inte att registrera en placering här',
    wrongText:
      'En placering kan registreras när enheten har förmedlat kontakt. Öppna behovet och se hur det går med intresset.',
  },
  check: {
    reference: 'Ange beslutets beteckning.',
    decision: 'Beslutet kan inte vara fattat efter i dag.',
  },
});
