import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceOf } from './timeline.rules.js';

const tell = (type: string, reasonCode: string | null = null) =>
  sentenceOf({ type, municipalityName: 'Solna', reasonCode });

/** Every type of event that any lib's source names. */
function recordedTypes(): string[] {
  const libs = join(__dirname, '../..');
  const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!audit|platform)[a-z]+\/src\/.*\.service\.ts$|\.jobs\.ts$/.test(file))
    .map((file) => readFileSync(join(libs, file), 'utf8'));
  const named = sources.flatMap((source) => [
    ...source.matchAll(/(?:type: |^ {2}[a-z_]+: )'([A-Z][a-z]+[A-Z][A-Za-z]+)'/gm),
  ]);
  return [...new Set(named.map(([, type]) => type!))];
}

describe('the timeline', () => {
  it('has a sentence for every event that is recorded', () => {
    const types = recordedTypes();
    expect(types.length).toBeGreaterThanOrEqual(19);
    expect(types.filter((type) => tell(type).includes('saknar beskrivning'))).toEqual([]);
  });

  it('says whose interest it was and why it ended', () => {
    expect(tell('InterestExpressed')).toBe('Solna anmälde intresse för hemmet.');
    expect(tell('InterestDeclined', 'other_interest_chosen')).toBe(
      'Intresset från Solna avböjdes: en annan kommuns intresse gick före.',
    );
    expect(tell('NeedEnded', 'placed_through_pool')).toBe('Behovet avslutades: placerat genom poolen.');
  });

  it('leaves out a reason that is not there', () => expect(tell('NeedEnded')).toBe('Behovet avslutades.'));

  it('shows an event of a kind it does not know', () =>
    expect(tell('SomethingNew')).toBe('Något hände som ännu saknar beskrivning.'));
});
