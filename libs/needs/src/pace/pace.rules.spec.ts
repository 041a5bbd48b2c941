import fc from 'fast-check';
import { PACE, excessAt, refusalSentence, type Answered } from './pace.rules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-26T08:00:00Z');

const none: Answered = { need: [], person: [], municipality: [] };
const many = (count: number, at = START) => Array<number>(count).fill(at);

/** Instants at which somebody who asks as fast as it may is answered. */
function answersOf(count: number, about: (times: number[]) => Answered): number[] {
  const times: number[] = [];
  for (let now = START; times.length < count;) {
    const excess = excessAt(now, about(times));
    if (excess) now = excess.nextAt;
    else times.unshift(now);
  }
  return times.reverse();
}
/** Always another need, so that the person's pace is what holds. */
const onePerson = (times: number[]): Answered => ({ ...none, person: times, municipality: times });
const manyAccounts = (times: number[]): Answered => ({ ...none, municipality: times });

describe('the pace of changes', () => {
  it('leaves a burst alone that nobody reaches by honest work', () => {
    expect(excessAt(START, { ...none, person: many(29), municipality: many(89), need: many(9) })).toBeUndefined();
  });

  it.each([
    ['need', 10],
    ['person', 30],
    ['municipality', 90],
  ] as const)(
    'of a %s: the next after %d within an hour waits two minutes, and each one after it longer',
    (limit, free) => {
      const times = many(free);
      const waits = [];
      for (let index = 0; index < 4; index += 1) {
        const now = times[0]!;
        const { nextAt, ...excess } = excessAt(now, { ...none, [limit]: times })!;
        expect(excess).toMatchObject({ limit, count: times.length, since: START });
        waits.push((nextAt - now) / MINUTE);
        times.unshift(nextAt);
      }
      expect(waits).toEqual([2, 4, 6, 8]);
    },
  );

  it('turns a thousand questions of one person into weeks, and of many accounts into more than one', () => {
    const person = answersOf(1_000, onePerson);
    const accounts = answersOf(1_000, manyAccounts);
    const within = (times: number[], span: number) => times.filter((time) => time - START < span).length;
    process.stdout.write(
      `one person: ${within(person, HOUR)} an hour, ${within(person, DAY)} a day, ${within(person, 7 * DAY)} a week, 1 000 in ` +
        `${Math.ceil((person.at(-1)! - START) / DAY)} days; a municipality: ${within(accounts, HOUR)}, ${within(accounts, DAY)}, ` +
        `${within(accounts, 7 * DAY)}, ${Math.ceil((accounts.at(-1)! - START) / DAY)} days\n`,
    );
    expect(within(person, HOUR)).toBeLessThanOrEqual(40);
    expect(within(person, DAY)).toBeLessThanOrEqual(90);
    expect(person.at(-1)! - START).toBeGreaterThan(30 * DAY);
    expect(accounts.at(-1)! - START).toBeGreaterThan(7 * DAY);
  });

  it('is free again when the window is calm, however many there were', () => {
    expect(excessAt(START + 7 * DAY, { ...none, person: many(400), municipality: many(400) })).toBeUndefined();
  });

  it('keeps what it has promised: at the said instant the next one is answered, and not before', () => {
    const past = fc.array(fc.integer({ min: 0, max: 7 * 24 * 60 }), { minLength: 1, maxLength: 260 });
    fc.assert(
      fc.property(past, fc.constantFrom(...(['need', 'person', 'municipality'] as const)), (minutes, limit) => {
        const times = minutes.map((ago) => START - ago * MINUTE).sort((one, other) => other - one);
        const answered = { ...none, [limit]: times };
        const excess = excessAt(START, answered);
        if (!excess) return;
        expect(excess.nextAt).toBeGreaterThan(START);
        expect(excessAt(excess.nextAt, answered)).toBeUndefined();
        expect(excessAt(excess.nextAt - 1, answered)).toBeDefined();
        expect(excess.count).toBeGreaterThanOrEqual(PACE[limit][0]!.free);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told in words, with the day when it is another', () => {
    const excess = { limit: 'person', nextAt: START + 90_000, count: 30, since: START } as const;
    expect(refusalSentence(excess, START)).toBe(
      'Du har ändrat eller registrerat ovanligt många behov på kort tid. Försök igen i dag kl. 09.02. ' +
        'Rekryteringsenheten får veta det; ring dit om det brådskar.',
    );
    expect(refusalSentence({ ...excess, nextAt: START + DAY }, START)).toContain(
      'Försök igen den 27 november kl. 09.00.',
    );
  });
});
