import { compassSentences, type WorthRow } from './compass.rules.js';

const row = (ageBand: WorthRow['ageBand'], worth: number, changes: Partial<WorthRow> = {}): WorthRow => ({
  ...{ assignmentType: 'foster_home', capability: 'none', zoneCode: 'norr', couldHelp: 1 },
  ...{ ageBand, worth, ...changes },
});

describe('the compass', () => {
  it('says in plain words what a home is worth against one for small children', () => {
    const rows = [row('13-17', 890, { capability: 'substance' }), row('0-6', 90), row('13-17', 500)];
    expect(compassSentences(rows)[0]).toBe(
      'Ett familjehem för tonåringar (13–17 år) med erfarenhet av missbruk och kriminalitet är värt lika mycket som tio platser för små barn (0–6 år).',
    );
  });

  it('says so when a home for small children would help nobody', () => {
    expect(compassSentences([row('13-17', 890)])).toEqual([
      'Ett familjehem för tonåringar (13–17 år) behövs mest: ett familjehem till för små barn (0–6 år) skulle inte hjälpa något behov som väntar nu.',
    ]);
  });

  it('names each type and band once, with the capability that is worth most, the plain one among equals', () => {
    const rows = [row('7-12', 400, { capability: 'npf' }), row('7-12', 400), row('13-17', 900), row('0-6', 10)];
    const sentences = compassSentences(rows);
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toBe('Ett familjehem för barn 7–12 år skulle också hjälpa.');
  });

  it('is silent when one more home would change nothing', () => {
    expect(compassSentences([row('0-6', 5), row('13-17', 19)])).toEqual([]);
  });

  it('agrees with the gender of the word', () => {
    const rows = [
      row('13-17', 300, { assignmentType: 'contact_family' }),
      row('0-6', 290, { assignmentType: 'contact_family' }),
    ];
    expect(compassSentences(rows)[0]).toBe(
      'En kontaktfamilj för tonåringar (13–17 år) är värd ungefär lika mycket som en kontaktfamilj till för små barn (0–6 år).',
    );
  });
});
