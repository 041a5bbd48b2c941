import { HomeQueries } from '#libs/homes';
import { actAs, systemActor } from '#libs/platform';
import { personalNumberOf } from '../../apps/samhem/src/demonstration/people.js';
import { startWorld, type World } from '../support/world.js';
import { faultyFields, givenHome, homeInput, registerHome } from './home.js';
import { identityOf, person } from './household.js';
import { givenPool, type Pool } from './pool.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const withPersons = async (...persons: object[]) =>
  registerHome(world, pool.unit, await homeInput(world, pool.unit, { household: { persons, knownWords: [] } }));
const adultsOf = async (id: string) =>
  (await world.look<{ adults: number }>('select adults from samhem.homes where id = $1', [id]))[0]!.adults;

describe('a household', () => {
  it('is kept person by person, adults in the order of their checks', async () => {
    const anna = person({ personalNumber: '19900118-9811' });
    const persons = [
      anna,
      person({ role: 'CHILD', givenNames: 'Ceasar' }),
      person({ givenNames: 'Bo', personalNumber: null }),
    ];
    const knownWords = [{ kind: 'SCHOOL', value: ' Lövåsskolan ' }];
    const { id } = await givenHome(world, pool.unit, { household: { persons, knownWords } });
    const identity = await identityOf(world, pool.unit, id);
    expect(identity.persons).toMatchObject([
      { role: 'ADULT', position: 1, givenNames: 'Anna', personalNumber: '199001189811' },
      { role: 'ADULT', position: 2, givenNames: 'Bo', personalNumber: null },
      { role: 'CHILD', position: 1, givenNames: 'Ceasar' },
    ]);
    expect(identity.knownWords).toEqual([{ kind: 'SCHOOL', value: 'Lövåsskolan' }]);
    expect(await adultsOf(id)).toBe(2);
  });

  it('may hold a coordination number', async () => {
    const { data } = await withPersons(person({ personalNumber: '701063-2391' }));
    const [only] = (await identityOf(world, pool.unit, data.registerHome.id)).persons;
    expect(only!.personalNumber).toBe('197010632391');
  });

  it.each(['19900118-9812', '19900230-9801', 'anna', '1'])('is refused with the number %s', async (personalNumber) => {
    const answer = await withPersons(person(), person({ personalNumber }));
    expect(faultyFields(answer)).toEqual(['household.persons.1.personalNumber']);
    expect(answer.text).toContain('stämmer inte');
  });

  it('is refused without an adult, and with somebody twice', async () => {
    expect(faultyFields(await withPersons(person({ role: 'CHILD' })))).toEqual(['household.persons.0.role']);
    const anna = person();
    expect(faultyFields(await withPersons(anna, anna))).toEqual(['household.persons.1.personalNumber']);
  });
});

describe('a person who is in a home of the region already', () => {
  it('is told to the unit with that home’s number, and nothing is saved', async () => {
    const anna = person();
    const { data } = await withPersons(anna);
    const before = await world.look('select count(*) from samhem.homes');
    const answer = await withPersons(person(), anna);
    expect(answer.errors[0]!.extensions.fields).toEqual([
      {
        path: 'household.persons.1.personalNumber',
        message: `Personen finns redan i hem ${data.registerHome.number}.`,
      },
    ]);
    expect(await world.look('select count(*) from samhem.homes')).toEqual(before);
  });

  it('is found by the number however it is written, in its own region alone', async () => {
    const anna = person();
    const { data } = await withPersons(anna);
    const find = (regionId: string, written: string) =>
      actAs(systemActor(regionId), () => world.api.get(HomeQueries, { strict: false }).findByPerson(written));
    const written = `${anna.personalNumber.slice(0, 8)}-${anna.personalNumber.slice(8)}`;
    expect(await find(pool.unit.regionId!, written)).toEqual([data.registerHome.id]);
    expect(await find(pool.unit.regionId!, 'anna')).toEqual([]);
    expect(await find(pool.otherUnit.regionId!, written)).toEqual([]);
    const theirs = await homeInput(world, pool.otherUnit, { household: { persons: [anna], knownWords: [] } });
    expect((await registerHome(world, pool.otherUnit, theirs)).codes).toEqual([]);
  });

  it('may be a child who lives in two homes', async () => {
    const child = person({ role: 'CHILD' });
    expect((await withPersons(person(), child)).codes).toEqual([]);
    expect((await withPersons(person(), child)).codes).toEqual([]);
  });
});

describe('what identifies a home', () => {
  const NUMBER = personalNumberOf(7, 1985);
  const SECRET = new RegExp(`berg|Kajsa|Bengtsdotter|Hemliga|Sollentuna|174 06|kajsa@|Lövås|${NUMBER}|Mormor sade`);

  it('stands readable in no column of the database', async () => {
    const household = {
      persons: [person({ givenNames: 'Kajsa', familyName: 'Bengtsdotter', personalNumber: NUMBER })],
      knownWords: [{ kind: 'SCHOOL', value: 'Lövåsskolan' }],
    };
    const capabilities = [{ area: 'NPF', level: 2, reason: 'Mormor sade det' }];
    const identity = { street: 'Hemliga gatan 1', phone: '070-174 06 05', email: 'kajsa@example.se' };
    const { id } = await givenHome(world, pool.unit, { household, identity, offer: { capabilities } });
    expect((await identityOf(world, pool.unit, id)).capabilityReasons).toEqual([
      { area: 'NPF', reason: 'Mormor sade det' },
    ]);
    const columns = await world.look<{ table: string; column: string; type: string }>(
      `select table_name as table, column_name as column, data_type as type from information_schema.columns
       where table_schema = 'samhem' and table_name not in ('municipalities', 'zones')`,
    );
    const leaks: string[] = [];
    for (const { table, column, type } of columns) {
      const readable = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const [{ text }] = (await world.look(`select string_agg(${readable}, ' ') as text from samhem."${table}"`)) as [
        { text: string | null },
      ];
      if (SECRET.test(text ?? '')) leaks.push(`${table}.${column}`);
    }
    expect(columns.length).toBeGreaterThan(200);
    expect(leaks).toEqual([]);
  }, 60_000);

  it('is told whole to whoever looks for leaks in a text, and the reading is logged', async () => {
    const household = {
      persons: [person({ givenNames: 'Kajsa Maria', familyName: 'Ek' })],
      knownWords: [{ kind: 'EMPLOYER', value: 'Bageriet Gåsen' }],
    };
    const { id } = await givenHome(world, pool.unit, { household, identity: { email: 'ek@example.se' } });
    const queries = world.api.get(HomeQueries, { strict: false });
    const values = await actAs({ ...pool.unit, requestId: 'prov' }, () => queries.knownValues(id));
    expect(values.map(({ kind, value }) => `${kind}: ${value}`)).toEqual(
      expect.arrayContaining([
        'given_name: Anna',
        'given_name: Bo',
        'given_name: Kajsa',
        'given_name: Maria',
        'family_name: Åberg',
        'family_name: Ek',
        'street: Storgatan 1 A',
        'postal_code: 19205',
        'locality: Sollentuna',
        'email: ek@example.se',
        `personal_number: ${household.persons[0]!.personalNumber}`,
        'employer: Bageriet Gåsen',
      ]),
    );
    const reads = await world.look('select fields from samhem.read_log where subject_id = $1', [id]);
    expect(reads).toEqual([{ fields: ['knownValues'] }]);
    const asSystem = <T>(work: () => Promise<T>) => actAs(systemActor(pool.unit.regionId!), work);
    expect(await asSystem(() => queries.mailAddress(id))).toBe('ek@example.se');
    expect(await actAs(systemActor(pool.otherUnit.regionId!), () => queries.mailAddress(id))).toBeNull();
  });
});
