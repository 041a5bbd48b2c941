import fc from 'fast-check';
import { addDays, localDate } from '#libs/kernel';
import { choicesOf, dayOf, paddedOf, phoneOf, plain, textOf, wholeOf, yesOrNoOf, type Cell } from './cell.rules.js';

const today = localDate('2026-11-25');
const day = (cell: Cell) => dayOf(cell, today);

describe('a day in a cell', () => {
  it.each<[Cell]>([
    ['2026-03-09'],
    ['20260309'],
    ['2026/03/09'],
    ['2026-03-09 00:00:00'],
    ['9/3 2026'],
    ['09.03.2026'],
    ['9 mars 2026'],
    ['den 9 mars 2026'],
    ['9:e mars 2026'],
    ['09-mar 2026'.replace('-', ' ')],
    [46_090],
    [20_260_309],
  ])('is understood from %j', (cell) => expect(day(cell)).toEqual({ value: '2026-03-09' }));

  it.each(['nu', 'Omgående', 'i dag'])('is today when it says %j', (text) =>
    expect(day(text)).toEqual({ value: today }),
  );
  it.each<[Cell]>([['2026-02-30'], ['9/3 26'], ['260309'], ['våren'], [12], ['9 mrz 2026'], ['2026-13-01']])(
    'is asked for anew when it says %j',
    (cell) => expect(day(cell)).toEqual({ problem: expect.stringMatching(/^Ange ett datum/) as string }),
  );
  it('is nothing when the cell is empty', () => expect(day(null)).toEqual({ value: undefined }));

  it('is the same day in every way of writing it', () =>
    fc.assert(
      fc.property(fc.integer({ min: -9_000, max: 9_000 }), (days) => {
        const date = addDays(today, days);
        const [year, month, of] = date.split('-') as [string, string, string];
        const ways: Cell[] = [
          date,
          `${year}${month}${of}`,
          `${Number(of)}/${Number(month)} ${year}`,
          `${of}.${month}.${year}`,
        ];
        for (const way of ways) expect(day(way)).toEqual({ value: date });
      }),
    ));
});

describe('a yes or no in a cell', () => {
  it.each(['Ja', 'J', 'x', 'JA.', '1', 'sant'])('is yes from %j', (text) =>
    expect(yesOrNoOf(text)).toEqual({ value: true }),
  );
  it.each<[Cell]>([['nej'], ['N'], [''], [null], ['-'], [0]])('is no from %j', (cell) =>
    expect(yesOrNoOf(cell)).toEqual({ value: false }),
  );
  it('is asked for anew when it is neither', () =>
    expect(yesOrNoOf('kanske')).toEqual({ problem: 'Skriv ja eller nej.' }));
});

describe('other cells', () => {
  it('are whole numbers with and without their words', () => {
    expect([2, '2', '2 st', '2,0', '2 platser', '14 år'].map(wholeOf)).toEqual([
      ...Array.from({ length: 5 }, () => ({ value: 2 })),
      { value: 14 },
    ]);
    expect(wholeOf('två')).toEqual({ problem: 'Ange ett heltal.' });
    expect(wholeOf('-1')).toEqual({ problem: 'Ange ett heltal.' });
  });
  it('keep the zeros that a spreadsheet took', () => {
    expect([paddedOf(163, 4), paddedOf('163', 4)]).toEqual(['0163', '163']);
    expect([phoneOf(701740605), phoneOf('070-174 06 05'), phoneOf(46701740605)]).toEqual([
      '0701740605',
      '070-174 06 05',
      '46701740605',
    ]);
  });
  it('lose what Excel adds to keep a text', () => {
    expect([textOf('="070 1"'), textOf("'0701"), textOf(' Åsa ')]).toEqual(['070 1', '0701', 'Åsa']);
  });
  it('hold several words', () => {
    const words = new Map([
      ['svenska', 'sv'],
      ['arabiska', 'ar'],
    ]);
    expect(choicesOf('Svenska, arabiska och svenska', words, 'nej')).toEqual({ value: ['sv', 'ar'] });
    expect(choicesOf('klingonska', words, 'nej')).toEqual({ problem: 'nej' });
    expect(choicesOf(null, words, 'nej')).toEqual({ value: [] });
  });
  it('have headings that are the same however they are written', () =>
    expect(['Ålder från (år)', ' ÅLDER  FRÅN*', 'ålder-från'].map(plain)).toEqual(Array(3).fill('ålder från')));
});
