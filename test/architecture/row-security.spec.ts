import { catalogueProblems, reportingColumns } from './catalogue-rules.js';
import { matchReviewed } from './reviewed.js';
import { asText, canariesSeen, matrixOf, startRowWorld, type Matrix, type RowWorld } from './row-world.js';

let world: RowWorld;
let matrix: Matrix;

beforeAll(async () => {
  world = await startRowWorld();
  matrix = await matrixOf(world);
});
afterAll(() => world?.close());

describe('row security', () => {
  it('holds for every table, view, function, grant and role of the catalogue', () => {
    expect(world.catalogue.tables.length).toBeGreaterThan(25);
    expect(catalogueProblems(world.catalogue)).toEqual([]);
  });

  it('opens to statistics only the columns that were reviewed', () =>
    matchReviewed('reporting-columns', reportingColumns(world.catalogue)));

  it('lets through, for every table and command, only what was reviewed', () =>
    matchReviewed('row-security', asText(matrix)));

  it('lets another region, and whoever is not wholly known, through nowhere', () => {
    const outside = world.contexts.filter(({ isOutside }) => isOutside).map(({ name }) => name);
    const through = [...matrix].flatMap(([target, row]) =>
      outside.filter((context) => row.get(context)!.length > 0).map((context) => `${target}: ${context}`),
    );
    expect(outside.length).toBeGreaterThan(15);
    expect(through).toEqual([]);
  });

  it('shows no canary of another, in whatever table or view one looks', async () => {
    for (const context of world.contexts) {
      const readable = [...matrix].filter(([, row]) => row.get(context.name)!.includes('select'));
      const allowed = readable.map(([target]) => target.replace(/,.*/, ''));
      const seen = await canariesSeen(world, context, 'A1');
      expect(seen.filter((relation) => !allowed.includes(relation)).map((one) => `${context.name}: ${one}`)).toEqual(
        [],
      );
    }
  });

  it('has a canary in every text column, so that the search finds what there is', async () => {
    const everything = { name: 'superuser', settings: {}, role: 'none' };
    const texts = world.catalogue.tables.filter(({ name }) =>
      JSON.stringify(world.tenants.a1.rows.get(name)).includes('canary:A1:'),
    );
    expect(await canariesSeen(world, everything, 'A1')).toEqual(texts.map(({ name }) => name));
    expect(texts.length).toBeGreaterThan(15);
  });
});
