import { defineTexts } from '../ui/texts';

export const t = defineTexts('app', {
  name: 'Samhem',
  skip: 'Hoppa till innehållet',
  menu: 'Meny',
  navigation: 'Huvudmeny',
  signOut: 'Logga ut',
  signedInAs: 'Inloggad som',
  nav: {
    home: 'Hem',
    needs: 'Behov',
    profiles: 'Profiler',
    placements: 'Placeringar',
    brokering: 'Förmedling',
    coordination: 'Samordning',
    gap: 'Behovsgap',
    weights: 'Fördelningsprofil',
    homes: 'Hemregister',
    usage: 'Nyttjande',
    costs: 'Kostnadsfördelning',
  },
  signIn: {
    title: 'Logga in i Samhem',
    lead: 'Samhem är kommunernas gemensamma arbetsplats för att hitta familjehem, jourhem, kontaktfamiljer och kontaktpersoner.',
    member: 'Kommunens socialtjänst beskriver behov, ser avidentifierade profiler och anmäler intresse.',
    unit: 'Rekryteringsenheten registrerar hem, publicerar profiler och förmedlar kontakt.',
    steering: 'Styrgruppen följer nyttjande och kostnadsfördelning.',
    how: 'Du loggar in med ditt tjänstekonto. Läsningar av behov och identifierade hem loggas.',
    action: 'Logga in',
    ended: 'Logga in för att fortsätta. Det du har skrivit i ett formulär finns kvar i den här fliken.',
  },
});
