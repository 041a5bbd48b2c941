import type { Mail } from '#libs/platform';

/** What mails to families say; they name nobody, and nothing of what the family offers. */
type Letter = Pick<Mail, 'subject' | 'text'>;

const KEEP = `Länken är personlig och gäller bara er. Skicka den inte vidare, men spara gärna brevet.

Det här brevet går inte att svara på. Vill ni att någon ringer upp? Det kan ni också be om på sidan.
`;

export function reminderMail(unitName: string, address: string): Letter {
  return {
    subject: `Kan ni fortfarande ta emot? En fråga från ${unitName}`,
    text: `Hej!

Det är snart en månad sedan ni sa från när ni kan ta emot. Stämmer det fortfarande? Svara på er egen sida. Det tar en minut, och ni behöver inte logga in.

${address}

Utan ett svar visas er beskrivning inte längre för kommunerna, förrän ni har svarat.

${KEEP}`,
  };
}

export function publishedMail(unitName: string, address: string): Letter {
  return {
    subject: `Er beskrivning visas nu för kommunerna, ${unitName}`,
    text: `Hej!

Er beskrivning visas nu, utan namn, för de kommuner som ni har sagt ja till. På er egen sida kan ni se vad som visas i stora drag, säga från när ni kan ta emot och när som helst ta tillbaka ert samtycke.

${address}

${KEEP}`,
  };
}
