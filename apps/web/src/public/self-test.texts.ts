/** Statements to think about, and what it means to hesitate. Nothing of the answers leaves the page. */
export const statements: readonly { readonly statement: string; readonly hesitant: string }[] = [
  {
    statement: 'Alla vuxna i hemmet vill det här.',
    hesitant: 'Prata ihop er först. Ett barn märker om någon är tveksam, och alla vuxna behöver vara med från början.',
  },
  {
    statement: 'Våra egna barn vet vad det innebär, och vi har frågat vad de tycker.',
    hesitant: 'Barnen i familjen påverkas mest. Fråga dem, och ta med deras frågor till informationsmötet.',
  },
  {
    statement: 'Vi har tid i vardagen för möten, skola och umgänge med barnets föräldrar.',
    hesitant: 'Ett uppdrag som kontaktfamilj eller kontaktperson tar mindre tid och kan passa bättre nu.',
  },
  {
    statement: 'Vi kan tåla att ett barn är argt, ledset eller tyst länge.',
    hesitant:
      'Det är svårt för de flesta. Utbildning och handledning hjälper, och det går att säga vad man inte klarar.',
  },
  {
    statement: 'Vi kan prata vänligt om barnets föräldrar, också när de har gjort fel.',
    hesitant: 'Barnet hör hur ni pratar om dem. Ta upp det på informationsmötet: många har tänkt som ni.',
  },
  {
    statement: 'Vår ekonomi går ihop utan ersättningen för uppdraget.',
    hesitant: 'Ett uppdrag kan ta slut fort. Därför behöver ekonomin hålla utan det.',
  },
  {
    statement: 'Vi har inte haft en stor sorg, separation eller flytt det senaste året.',
    hesitant: 'Vänta gärna tills livet är lugnare. Ni är lika välkomna om ett år.',
  },
  {
    statement: 'Det är okej att myndigheter kontrollerar oss i register och besöker oss hemma.',
    hesitant: 'Det går inte att välja bort. Fråga oss gärna vad kontrollerna gäller och vad som sparas.',
  },
];
