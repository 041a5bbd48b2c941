import type { Prose } from './leak-texts.js';

/** What the detector was tuned on. The judging prose shares no sentence with it. */
export const TUNING_PROSE: Prose = {
  clean: `
Vi är ett lugnt hem med fasta rutiner och gott om tid.
Båda vuxna arbetar, men en av oss kan vara hemma de första månaderna.
Familjen har erfarenhet av barn med särskilda behov.
Maj och juni passar bäst för inskolning.
Sten för sten bygger vi upp tilliten.
Rutiner för skola, läxor och sömn finns på plats.
Barnet får ett eget rum på övervåningen.
Vi har en hund och två katter som är vana vid barn.
Umgänge med föräldrarna kan ske hos oss eller på annan plats.
Hemmet ligger nära skog och sjö.
Vi har gått utbildningen Ett hem att växa i och tar gärna emot handledning.
Ordningen är enkel: frukost 07.00, skola, mellanmål och middag kl. 17.30.
Ersättningen följer SKR:s rekommendation, 12 000 kr i arvode och 6500 kr i omkostnader.
Vi har kontakt med BUP och skolans elevhälsa sedan tidigare.
Tonåringar med missbruk har bott här under 2019–2023.
Ett barn med ADHD eller autism är välkommet.
Vuxna i hemmet talar svenska, engelska och arabiska.
Huset har tre sovrum, 145 kvm, och en stor trädgård.
Skolan ligger 10 minuters promenad bort, så bil behövs sällan.
Trygg anknytning är det viktigaste för oss.
Helger och lov är vi ofta ute i naturen.
Lugn musik, bakning och fotboll hör till vardagen.
Öppna samtal är viktiga; vi lyssnar först och frågar sedan.
Vi tar emot ett barn i åldern 7–12 år från den 1 september 2026.
En av oss är undersköterska och den andra arbetar inom industrin.
Skog, sjö och djur är en stor del av vardagen.
Stark struktur och tydliga gränser fungerar bra här.
Enligt SoL 22 kap. 4 § gäller kortare tid för jourhem.
Det finns möjlighet till avlastning varannan helg.
Klara besked och tydliga ramar är vår styrka.
Barnets mamma, pappa och syskon är välkomna hit.
Hela familjen är med i föreningslivet.
Vi har varit kontaktfamilj i sex år och jourhem i två.
Kommunikationerna är goda: bussen går var 20:e minut.
`,
  carriers: {
    own_name: [
      '{} är den som oftast är hemma.',
      'På kvällarna läser {} saga.',
      'Barnen och {} spelar fotboll ihop.',
      'Det är {} som lagar maten.',
    ],
    own_street: ['Huset på {} är nyrenoverat.', 'Vi bor på {} sedan länge.'],
    own_place: ['Vi bor i {} och trivs.', 'Bussen till {} går ofta.'],
    own_school: ['Våra barn går på {} och trivs.', 'Läraren på {} känner oss väl.'],
    own_employer: ['Hon arbetar på {} sedan tio år.', 'Arbetet hos {} är på dagtid.'],
    personal_number: ['Den vuxne har personnummer {}.', 'Se akten {} för mer.'],
    phone: ['Ring oss på {} kvällstid.', 'Vi nås på {}.'],
    email: ['Skriv till {} så svarar vi.', 'Vår adress är {} om något händer.'],
    link: ['Bilder finns på {} för den som vill.', 'Se {} om gården.'],
    registration_number: ['Bilen {} rymmer fem.', 'Vi kör en röd bil, {}.'],
    postal_code: ['Adressen är {}.', 'Post skickas till {}.'],
    street_address: ['Vi finns på {} i samhället.', 'Kom till {} för besök.'],
    name: ['Grannen {} hjälper ibland till.', 'Barnvakten heter {}.', 'Sedan kom {} på besök.'],
    place: ['Mormor bor i {}.', 'Vi åker ofta till {} på helgen.'],
  },
  givenNames:
    'Anna Lars Mohammed Fatima Björn Ingegerd Wilmer Zlatan Pirkko Ebba Torgny Amina Hodan Svetlana Jerzy Maj-Britt Karl-Erik'.split(
      ' ',
    ),
  surnames: 'Andersson Lindqvist Björklund Hassan Öberg Nowak Stark Ljungström Rosengren Yilmaz'.split(' '),
  places: 'Malmö|Norrtälje|Sollefteå|Upplands Väsby|Bollebygd|Södra Vi|Trosa|Ängelholm|Hallstahammar|Fjällbacka'.split(
    '|',
  ),
};
