import type { Mail } from '#libs/platform';

/** What the mail to a family that has applied says; it names nobody. */
export function confirmationMail(unitName: string, address: string): Pick<Mail, 'subject' | 'text'> {
  return {
    subject: `Bekräfta din intresseanmälan till ${unitName}`,
    text: `Hej!

Du har skickat en intresseanmälan till ${unitName}. Öppna sidan nedan och tryck på knappen ”Bekräfta anmälan”. Först då ser enheten den.

${address}

Bekräfta inom sju dagar, annars tas anmälan bort av sig själv.

Spara gärna brevet: på samma sida kan du när som helst återta anmälan. Skicka inte länken vidare, den är personlig.

Har du inte skickat någon anmälan? Då har någon skrivit din e-postadress av misstag. Gör ingenting, så tas allt bort om sju dagar.

Det här brevet går inte att svara på.
`,
  };
}
