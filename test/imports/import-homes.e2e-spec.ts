import { givenHome } from '../homes/home.js';
import { givenPool, type Pool } from '../homes/pool.js';
import { startWorld, type World } from '../support/world.js';
import { csvOf, homeCells, importOf, previewOf, send, xlsxOf } from './file.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const LIST = '{ homeImports(first: 20) { nodes { rowsRead homesRegistered importedByName } } }';
const state = async () =>
  (
    await world.look(
      `select (select count(*)::int from samhem.homes) as homes, (select count(*)::int from samhem.home_imports) as imports,
         (select count(*)::int from samhem.imported_homes) as rows, (select count(*)::int from samhem.event_log) as events`,
    )
  )[0] as { homes: number; imports: number; rows: number; events: number };

describe('homes are imported', () => {
  it('as the form would have registered them', async () => {
    const { status, body } = await importOf(world, pool.unit, csvOf([homeCells(1, { Platser: '3' })]));
    expect([status, body.registered.length, body.alreadyThere]).toEqual([200, 1, 0]);
    const { homeId, number } = body.registered[0]!;
    const { data } = await world.ask(
      pool.unit,
      `query ($id: ID!) { home(id: $id) { number regi status places { total } offer { assignmentType ageFrom ageTo zone { code }
        hasAnimals isStepFree offersOwnRoom languages capabilities { area level } availableFrom } } }`,
      { id: homeId },
    );
    expect(data).toEqual({
      home: {
        ...{ number, regi: 'OWN', status: 'REGISTERED', places: { total: 3 } },
        offer: {
          ...{ assignmentType: 'FOSTER_HOME', ageFrom: 5, ageTo: 14, zone: { code: 'norr' } },
          ...{ hasAnimals: true, isStepFree: false, offersOwnRoom: true, languages: ['sv', 'ar'] },
          availableFrom: world.clock.today(),
          capabilities: expect.arrayContaining([
            { area: 'SCHOOL', level: 2 },
            { area: 'TRAUMA', level: 0 },
          ]) as unknown,
        },
      },
    });
    const identity = await world.ask<{ homeIdentity: object }>(
      pool.unit,
      `{ homeIdentity(homeId: "${homeId}", purpose: "kontroll av import") { familyName postalCode municipalityCode phone } }`,
    );
    expect(identity.data.homeIdentity).toEqual({
      ...{ familyName: 'Påhittadb', postalCode: '19205', municipalityCode: '0163', phone: '070-174 06 05' },
    });
  });

  it('those that were chosen, and the others stay in the file', async () => {
    const before = await state();
    const { body } = await importOf(
      world,
      pool.unit,
      csvOf([homeCells(11), homeCells(12), homeCells(13, { Regi: '?' })]),
      [3],
    );
    expect(body.registered.map(({ row }) => row)).toEqual([3]);
    expect((await state()).homes).toBe(before.homes + 1);
  });

  it('once, however often, from whichever file and in whichever order', async () => {
    await importOf(world, pool.unit, csvOf([homeCells(21), homeCells(22)]));
    const before = await state();
    const again = await importOf(world, pool.unit, csvOf([homeCells(21), homeCells(22)]));
    expect(again.body).toEqual({ registered: [], alreadyThere: 2 });
    const other = await importOf(
      world,
      pool.unit,
      await xlsxOf([homeCells(22, { Referens: '' }), homeCells(21, { Platser: '9' })]),
    );
    expect(other.body).toEqual({ registered: [], alreadyThere: 2 });
    expect(await state()).toEqual(before);
  });

  it('known again by their reference when a name was spelled otherwise, and by the family without a reference', async () => {
    await importOf(world, pool.unit, csvOf([homeCells(31)]));
    const { body } = await previewOf(
      world,
      pool.unit,
      csvOf([homeCells(31, { Efternamn: 'Påhittad-B' }), homeCells(31, { Referens: '', Förnamn: '  EVA OCH  bo ' })]),
    );
    expect(body.rows.map(({ status, home }) => [status, typeof home?.number])).toEqual([
      ['known', 'number'],
      ['known', 'number'],
    ]);
  });

  it('with its adults, each to be checked, and known again by an adult who is in the register already', async () => {
    const person = { role: 'ADULT', givenNames: 'Eva', familyName: 'Annan', personalNumber: '19121212-1212' };
    const household = { persons: [person], knownWords: [] };
    const { number } = await givenHome(world, pool.unit, { household });
    const cells = { 'Personnummer vuxen 2': '191212121212' };
    const { body } = await previewOf(world, pool.unit, csvOf([homeCells(35, cells)]));
    expect(body.rows).toMatchObject([{ status: 'known', home: { number } }]);
    const { registered } = (await importOf(world, pool.unit, csvOf([homeCells(36)]))).body;
    expect(await world.look('select adults from samhem.homes where id = $1', [registered[0]!.homeId])).toEqual([
      { adults: 2 },
    ]);
  });

  it('by two people at once, and each home is there once', async () => {
    const before = await state();
    const file = csvOf([homeCells(41), homeCells(42), homeCells(43)]);
    const answers = await Promise.all([importOf(world, pool.unit, file), importOf(world, pool.unit, file)]);
    expect((await state()).homes).toBe(before.homes + 3);
    const statuses = answers.map(({ status }) => status).sort();
    expect([
      [200, 200],
      [200, 409],
    ]).toContainEqual(statuses);
  });

  it('and it is kept who did and how many, never the file or its rows', async () => {
    await importOf(world, pool.unit, csvOf([homeCells(51), homeCells(52)]));
    const { data } = await world.ask<{ homeImports: { nodes: object[] } }>(pool.unit, LIST);
    expect(data.homeImports.nodes[0]).toEqual({ rowsRead: 2, homesRegistered: 2, importedByName: 'unit null' });
    const kept = JSON.stringify([
      await world.look('select * from samhem.home_imports'),
      await world.look('select * from samhem.imported_homes'),
      await world.look(`select * from samhem.event_log where type = 'HomesImported'`),
    ]);
    expect(kept).not.toMatch(/påhittad|låtsas|H51|sollentuna/i);
  });
});

describe('an import is refused as a whole', () => {
  it('when one chosen row is wrong, cell by cell', async () => {
    const before = await state();
    const file = csvOf([homeCells(61), homeCells(62, { Postnummer: '1', Platser: '0' })]);
    const { status, problems } = await importOf(world, pool.unit, file);
    expect(status).toBe(400);
    expect(problems).toEqual([
      {
        path: 'rows.3.Postnummer',
        message: 'Rad 3, Postnummer: Ange postnummer med fem siffror, till exempel 123 45.',
      },
      { path: 'rows.3.Platser', message: 'Rad 3, Platser: Ange minst en plats.' },
    ]);
    expect(await state()).toEqual(before);
  });

  it('when the file is another than the one that was previewed', async () => {
    const before = await state();
    const { previewHash } = (await previewOf(world, pool.unit, csvOf([homeCells(71)]))).body;
    const file = csvOf([homeCells(71, { Platser: '5' })]).toString('base64');
    const { problems } = await send(world, pool.unit, { path: '', body: { file, rows: [2], previewHash } });
    expect(problems).toEqual([{ path: 'file', message: expect.stringMatching(/inte den som granskades/) as string }]);
    expect(await state()).toEqual(before);
  });

  it.each([[[]], [[1]], [[99]], [[2, 99]]])('when the rows chosen are %j', async (rows) => {
    const { status, problems } = await importOf(world, pool.unit, csvOf([homeCells(81)]), rows);
    expect([status, problems.map(({ path }) => path)]).toEqual([400, ['rows']]);
  });

  it('without the header that another site cannot send', async () => {
    const file = csvOf([homeCells(91)]);
    const { previewHash } = (await previewOf(world, pool.unit, file)).body;
    const body = { file: file.toString('base64'), rows: [2], previewHash };
    const before = await state();
    expect(await send(world, pool.unit, { path: '', body, headers: { 'x-samhem-request': '0' } })).toMatchObject({
      status: 403,
    });
    expect(await state()).toEqual(before);
  });
});

describe('others', () => {
  it('of a municipality or the steering group may not import, nor see that it was done', async () => {
    const file = csvOf([homeCells(95)]);
    const { previewHash } = (await previewOf(world, pool.unit, file)).body;
    for (const user of [pool.solna, pool.steering]) {
      const body = { file: file.toString('base64'), rows: [2], previewHash };
      expect(await send(world, user, { path: '', body })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      expect((await world.ask(user, LIST)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('of another region’s unit see nothing of it, and the same family is new there', async () => {
    const file = (changes = {}) => csvOf([homeCells(97, changes)]);
    await importOf(world, pool.unit, file());
    const theirs = (await previewOf(world, pool.otherUnit, file({ Område: 'Kusten' }))).body;
    expect(theirs.rows).toMatchObject([{ status: 'new', home: null }]);
    expect((await world.ask(pool.otherUnit, LIST)).data).toEqual({ homeImports: { nodes: [] } });
  });
});
