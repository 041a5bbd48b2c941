/** What the assignments are, in plain Swedish. No amounts: they are agreed between the municipalities and change. */
export const assignments: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'Familjehem',
    text: 'Ett barn eller en ung person bor hos er, i månader eller år. Ni är vardagen: skola, mat, läxor och helger. Barnet har kvar kontakten med sina föräldrar och syskon så långt det går.',
  },
  {
    name: 'Jourhem',
    text: 'Ni tar emot barn med kort varsel, ofta samma dag, medan socialtjänsten utreder vad barnet behöver. Oftast gäller det veckor eller några månader. Någon vuxen behöver kunna vara hemma.',
  },
  {
    name: 'Kontaktfamilj',
    text: 'Ett barn är hos er en eller två helger i månaden. Barnet får en trygg plats till och föräldrarna får vila. Barnet bor hemma resten av tiden.',
  },
  {
    name: 'Kontaktperson',
    text: 'Ni träffar en ung person några timmar i veckan: fikar, tränar, hjälper till med läxor eller bara pratar. Ni behöver inte ha ett rum till.',
  },
];

export const steps: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'Intresseanmälan',
    text: 'Ni svarar på några frågor här. Det tar ungefär tio minuter och förbinder er inte till något.',
  },
  {
    name: 'Ett brev att bekräfta',
    text: 'Ni får ett e-postbrev med en länk. När ni har tryckt på knappen där ser enheten er anmälan.',
  },
  {
    name: 'Informationsmöte',
    text: 'Enheten hör av sig inom en vecka och bjuder in till ett möte. Där får ni fråga om allt.',
  },
  { name: 'Samtal', text: 'Vi pratar igenom er vardag, er bakgrund och vad ni tänker er.' },
  {
    name: 'Registerkontroller',
    text: 'Om ni vill gå vidare skriver alla vuxna under ett samtycke. Vi kontrollerar belastningsregistret, misstankeregistret, Kronofogden, socialtjänsten och Försäkringskassan. Bara dag och resultat sparas, aldrig utdragen.',
  },
  { name: 'Hembesök', text: 'Vi besöker er hemma och skriver, tillsammans med er, en beskrivning utan namn.' },
  {
    name: 'Kommunerna ser er beskrivning',
    text: 'Bara de kommuner som ni säger ja till ser den, och ni kan ta tillbaka ert ja när som helst. Ni får alltid en fråga först och kan tacka nej till ett uppdrag.',
  },
];

export const support =
  'Ni får utbildning, en egen kontakt på enheten, handledning och någon att ringa när det är svårt. Andra familjer som har gjort det förut kan vara mentorer.';

export const pay =
  'För uppdraget får ni arvode, som är lön, och omkostnadsersättning, som ska täcka det som barnet kostar. Hur mycket beror på uppdraget och på barnets ålder och behov. Enheten berättar vad som gäller hos er innan ni säger ja till något.';

export const demands: readonly string[] = [
  'Ni är vuxna med en stabil vardag och har tid, tålamod och plats för ett barn.',
  'Ni kan vara en eller två vuxna, gifta, sambor eller ensamma, med eller utan egna barn.',
  'Ni kan bo i hus eller lägenhet. För familjehem och jourhem behövs oftast ett rum till barnet.',
  'Ni behöver inte ha gjort det förut.',
];
