import { defineTexts } from '../../ui/texts';

export const t = defineTexts('standing', {
  unmet: {
    title: 'Rekryteringsenheten ser att inget hem i regionen kan möta behovet',
    since: 'Enheten vet det av sig själv sedan den {{day}} och söker vidare. Du behöver inte meddela den.',
    escalates: 'Har inget hem kommit till den {{day}} går behovet vidare till enhetens chef.',
    escalated: 'Enhetens chef har behovet sedan den {{day}}.',
    unknown:
      'Förslagen nedan bygger på det som visas för er. Det som är okänt där vet enheten, så fråga innan ni räknar med ett av dem.',
    widen: 'Under listan ser du vilka krav som stänger ute flest hem.',
  },
  widen: {
    heading: 'Om ett krav blev ett önskemål',
    count_one: '{{eligible}} av {{count}} hem ni kan se bryter inte mot något krav.',
    count_other: '{{eligible}} av {{count}} hem ni kan se bryter inte mot något krav.',
    intro: 'Det här skulle öppna fler. Knappen öppnar behovet med ändringen ifylld. Inget ändras förrän du sparar.',
    one: 'Ett krav',
    two: 'Två krav tillsammans',
    opens_one: '{{count}} hem till',
    opens_other: '{{count}} hem till',
    open: 'Ändra till önskemål',
    openFor: 'Ändra till önskemål: {{kinds}}',
    nothingTitle: 'Inget krav stänger ute något hem',
    nothing: 'Alla hem ni kan se finns redan med bland dem som jämförs.',
    noneOpens:
      'Varken ett eller två av kraven skulle öppna något hem om de blev önskemål. Varje hem bryter mot fler, eller mot något som hör till barnet.',
    kept: 'Så många hem stänger varje krav ute',
    homes_one: '{{count}} hem',
    homes_other: '{{count}} hem',
    alone: ', {{count}} av dem bara för detta',
    neverStart:
      'Önskad start stänger aldrig ute ett hem, och inte heller det som inte visas om hemmet: okänt är inte nej.',
  },
  outside: {
    heading: 'Hem som inte står i listan',
    intro: 'De som är närmast kommer först. Vid varje hem står vad som skiljer.',
    list: 'Hem som inte står i listan, närmast först',
    broken_one: 'Bryter mot {{count}} krav',
    broken_other: 'Bryter mot {{count}} krav',
    others: 'Andra kom före',
    empty: 'Alla hem ni kan se står i listan',
    emptyText: 'Kommer det ett nytt hem jämförs det med behovet av sig själv.',
  },
  one: {
    shown: 'Står i listan',
    waiting: 'Jämför hemmet med behovet …',
    failed: 'Det gick inte att jämföra hemmet med behovet just nu.',
    toNeed: 'Se behovet och dess förslag',
  },
  strengths: { pluses: 'Talar för', minuses: 'Talar emot' },
});
