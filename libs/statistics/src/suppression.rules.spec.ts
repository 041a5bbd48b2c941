import fc from 'fast-check';
import highsLoader, { type LegacyHighs } from 'highs';
import { THRESHOLD, sum, type CountTable, type Hidings } from './interval.rules.js';
import { hidingsOf } from './suppression.rules.js';

const column = (...values: number[]): CountTable => ({ columns: { needs: values }, relations: [] });
const shown = (table: CountTable, name = 'needs') => {
  const hiding = hidingsOf(table)[name]!;
  const values = table.columns[name]!;
  return [...values.map((value, row) => (hiding.rows[row] ? null : value)), hiding.total ? null : sum(values)];
};

describe('counts of members', () => {
  it('are all shown when none is under five', () => expect(shown(column(5, 9, 12))).toEqual([5, 9, 12, 26]));

  it('hide a small one, and one more so that it cannot be computed from the total', () =>
    expect(shown(column(9, 12, 3))).toEqual([null, 12, null, 24]));

  it('hide a zero like any other small count', () => expect(shown(column(9, 12, 0))).toEqual([null, 12, null, 21]));

  it('hide no more when the small ones hide each other', () =>
    expect(shown(column(20, 2, 3, 1))).toEqual([20, null, null, null, 26]));

  it('hide more when the small ones would give each other away: 4 + 4 is the only way to 8', () =>
    expect(shown(column(20, 4, 4))).toEqual([null, null, null, 28]));

  it('hide one that is just over five together with another, since 5 + 0 has no other reading', () =>
    expect(shown(column(5, 30, 0))).toEqual([null, null, null, 35]));

  it('hide the total too when nothing else is left to hide', () => {
    expect(shown(column(5, 0))).toEqual([null, null, null]);
    expect(shown(column(3))).toEqual([null, null]);
    expect(shown(column(0, 1, 2))).toEqual([null, null, null, null]);
  });
});

describe('a reader who knows the rule and tries every table that gives the same page', () => {
  it.each([
    [2, 20],
    [3, 16],
    [4, 9],
  ])('never finds only one possible number in %i rows', (rows, largest) => {
    const pages = new Map<string, number[][]>();
    for (let code = 0; code < (largest + 1) ** rows; code += 1) {
      const values = Array.from({ length: rows }, (_, row) => Math.floor(code / (largest + 1) ** row) % (largest + 1));
      const page = JSON.stringify(shown(column(...values)));
      pages.set(page, [...(pages.get(page) ?? []), values]);
    }
    // Only pages whose every reading was tried: no hidden number can be larger than what is hidden together.
    const whole = [...pages].filter(([page]) => hiddenTogether(JSON.parse(page) as Page) <= largest);
    const pinned = whole.filter(([page, readings]) =>
      (JSON.parse(page) as Page)
        .slice(0, rows)
        .some((cell, row) => cell === null && new Set(readings.map((values) => values[row])).size < 2),
    );
    expect(whole.length).toBeGreaterThan(50);
    expect(pinned).toEqual([]);
  });
});

type Page = (number | null)[];

function hiddenTogether(page: Page): number {
  const total = page.at(-1) ?? 0;
  return total === 0 ? 0 : total - sum(page.slice(0, -1).map((cell) => cell ?? 0));
}

describe('a reader who solves for the least and the most of every hidden count, over all columns at once', () => {
  const relations = [
    { larger: 'needs', smaller: 'placed' },
    { larger: 'brokered', smaller: 'placed' },
    { larger: 'interests', smaller: 'brokered' },
    { larger: 'interests', smaller: 'placed' },
    { larger: 'needs', smaller: 'interests', only: 'one' as const },
  ];
  const row = fc.tuple(fc.nat(18), fc.nat(18), fc.nat(14), fc.nat(14)).map(([needs, interests, brokered, placed]) => {
    const asked = needs === 0 ? 0 : interests;
    const met = Math.min(asked, brokered);
    return { needs, interests: asked, brokered: met, placed: Math.min(needs, met, placed) };
  });
  const tables = fc.array(row, { minLength: 2, maxLength: 6 }).map((rows): CountTable => {
    const of = (name: keyof (typeof rows)[number]) => rows.map((one) => one[name]);
    const columns = { needs: of('needs'), interests: of('interests'), brokered: of('brokered'), placed: of('placed') };
    return { columns, relations };
  });

  it('never pins one down, even when told which of them are under five', async () => {
    // The package's types describe its CommonJS build; what is called is its default export.
    const highs = await (highsLoader as unknown as () => Promise<LegacyHighs>)();
    for (const table of fc.sample(tables, { numRuns: 20, seed: 11 })) {
      const hidings = hidingsOf(table);
      for (const cell of hiddenCells(table, hidings)) {
        const least = highs.solve(programOf(table, hidings, { aim: 'Minimize', cell })).ObjectiveValue;
        const most = highs.solve(programOf(table, hidings, { aim: 'Maximize', cell })).ObjectiveValue;
        expect(most - least).toBeGreaterThan(0.5);
      }
    }
  }, 120_000);
});

function hiddenCells(table: CountTable, hidings: Hidings): string[] {
  return Object.keys(table.columns).flatMap((name) =>
    hidings[name]!.rows.flatMap((isHidden, row) => (isHidden ? [`${name}${row}`] : [])),
  );
}

/** Everything the reader knows as an integer program in CPLEX' text format. */
function programOf(table: CountTable, hidings: Hidings, { aim, cell }: { aim: string; cell: string }): string {
  const names = Object.keys(table.columns);
  const facts = names.flatMap((name) => {
    const values = table.columns[name]!;
    const cells = values.map((_, row) => `${name}${row}`);
    const known = values.map((value, row) => {
      if (!hidings[name]!.rows[row]) return `${cells[row]} = ${value}`;
      return value < THRESHOLD ? `${cells[row]} <= ${THRESHOLD - 1}` : `${cells[row]} >= ${THRESHOLD}`;
    });
    return hidings[name]!.total ? known : [...known, `${cells.join(' + ')} = ${sum(values)}`];
  });
  const rows = table.columns[names[0]!]!.map((_, row) => row);
  const related = rows.flatMap((row) => [
    `needs${row} - placed${row} >= 0`,
    `brokered${row} - placed${row} >= 0`,
    `interests${row} - brokered${row} >= 0`,
    `1000 needs${row} - interests${row} >= 0`,
  ]);
  const variables = rows.flatMap((row) => names.map((name) => `${name}${row}`));
  const bounds = variables.map((variable) => `0 <= ${variable} <= 1000`);
  return [
    aim,
    cell,
    'Subject To',
    ...facts,
    ...related,
    'Bounds',
    ...bounds,
    'General',
    variables.join(' '),
    'End',
  ].join('\n');
}
