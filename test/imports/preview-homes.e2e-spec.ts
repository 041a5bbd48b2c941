import { readSheet } from 'read-excel-file/node';
import { givenPool, type Pool } from '../homes/pool.js';
import { socketHeaders, startWorld, type TestUser, type World } from '../support/world.js';
import { csvOf, homeCells, previewOf, send, xlsxOf, type Cells } from './file.js';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld({ worker: false });
  pool = await givenPool(world);
}, 60_000);
afterAll(() => world?.close());

const preview = async (file: Buffer) => (await previewOf(world, pool.unit, file)).body;
const problemsOf = async (changes: Cells) => (await preview(csvOf([homeCells(1, changes)]))).rows[0]!.problems;
const template = (name: string, user: TestUser | null) =>
  fetch(`${world.url}/imports/homes/${name}`, { headers: user ? socketHeaders(user) : {} });
const rowsInDatabase = async () =>
  (
    await world.look<{ n: number }>(
      `select (select count(*) from samhem.homes) + (select count(*) from samhem.home_imports) + (select count(*) from samhem.event_log) as n`,
    )
  )[0]!.n;

describe('a list of homes is previewed', () => {
  it('row by row, and nothing is saved', async () => {
    const before = await rowsInDatabase();
    const file = csvOf([homeCells(1), homeCells(2, { Postnummer: '1920', Djur: 'kanske' })]);
    const { rows, unknownHeadings, previewHash } = await preview(file);
    expect(rows[0]).toEqual({
      ...{ row: 2, status: 'new', reference: 'H1', name: 'Eva och Bo Påhittadb', locality: 'Sollentuna' },
      ...{ assignmentType: 'foster_home', places: 2, home: null, problems: [] },
    });
    expect(rows[1]).toMatchObject({ row: 3, status: 'faulty' });
    expect(rows[1]!.problems).toEqual([
      { column: 'Djur', message: 'Skriv ja eller nej.' },
      { column: 'Postnummer', message: 'Ange postnummer med fem siffror, till exempel 123 45.' },
    ]);
    expect(unknownHeadings).toEqual([]);
    expect(previewHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await rowsInDatabase()).toEqual(before);
  });

  it('from every kind of file people send, with the same answer', async () => {
    const list = [homeCells(3, { Språk: 'svenska / arabiska' })];
    const text = csvOf(list).toString();
    const files = [
      csvOf(list, ','),
      csvOf(list, '\t'),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`sep=;\r\n${text}`),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      await xlsxOf(list),
    ];
    const [first, ...others] = (await Promise.all(files.map(preview))).map(({ rows }) => rows);
    expect(first![0]).toMatchObject({ status: 'new', name: 'Eva och Bo Påhittadd' });
    for (const other of others) expect(other).toEqual(first);
  });

  it('with what Excel makes of numbers and days', async () => {
    const confirmed = new Date(`${world.clock.today()}T00:00:00.000Z`);
    const cells = {
      Platser: 2,
      Postnummer: 19205,
      Kommun: 163,
      Telefon: 701740605,
      'Ålder från': 0,
      Bekräftad: confirmed,
    };
    const { rows } = await preview(await xlsxOf([{ ...homeCells(4), ...cells }]));
    expect(rows).toMatchObject([{ row: 2, status: 'new', places: 2, problems: [] }]);
  });

  it('with headings in any order and by other names, and tells which it passes over', async () => {
    const { Postnummer, Telefon, ...rest } = homeCells(5);
    const file = csvOf([{ POSTNR: Postnummer!, ...rest, 'Mobilnummer (privat)': Telefon!, Bil: 'ja', '=cmd()': '1' }]);
    expect(await preview(file)).toMatchObject({ unknownHeadings: ['Bil', '=cmd()'], rows: [{ status: 'new' }] });
  });

  it('without the template’s example and empty lines, by the numbers of the spreadsheet', async () => {
    const file = csvOf([homeCells(1, { Referens: 'EXEMPEL' }), {}, homeCells(6), {}]);
    expect((await preview(file)).rows.map(({ row, status }) => [row, status])).toEqual([[4, 'new']]);
  });

  it('starting from a template that says what may stand where', async () => {
    const csv = await template('template.csv', pool.unit);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="hem-mall.csv"');
    const text = await csv.text();
    expect(text).toMatch(/^Referens;Regi;Uppdragstyp;/);
    expect(text).toContain('Norra området');
    const file = Buffer.from(await (await template('template.xlsx', pool.unit)).arrayBuffer());
    const [headings] = await readSheet(file, 'Hem');
    expect(headings).toEqual(text.split('\r\n')[0]!.split(';'));
    expect((await readSheet(file, 'Tillåtna värden')).flat()).toContain('Norra området eller Södra området');
    expect((await previewOf(world, pool.unit, file)).problems).toEqual([
      { path: 'file', message: 'Filen har rubriker men inga hem.' },
    ]);
  });
});

describe('a cell is refused in Swedish', () => {
  it.each<[string, Cells]>([
    ['Regi', { Regi: 'annan' }],
    ['Uppdragstyp', { Uppdragstyp: '' }],
    ['Platser', { Platser: 'två' }],
    ['Platser', { Platser: '7' }],
    ['Platser', { Platser: '' }],
    ['Efternamn', { Efternamn: '' }],
    ['Efternamn', { Efternamn: '=HYPERLINK("x")' }],
    ['Gatuadress', { Gatuadress: '' }],
    ['Postnummer', { Postnummer: '12345678' }],
    ['Kommun', { Kommun: 'Ankeborg' }],
    ['E-post', { 'E-post': 'eva' }],
    ['Ålder till', { 'Ålder till': '4' }],
    ['Ålder till', { 'Ålder till': '21' }],
    ['Område', { Område: 'Kusten' }],
    ['Stegfritt', { Stegfritt: 'delvis' }],
    ['Språk', { Språk: 'klingonska' }],
    ['Skolstöd', { Skolstöd: '4' }],
    ['Skolstöd', { Skolstöd: 'god' }],
    ['Ledigt från', { 'Ledigt från': 'till våren' }],
    ['Ledigt från', { 'Ledigt från': '2126-01-01' }],
    ['Personnummer vuxen 1', { 'Personnummer vuxen 1': '19121212-1213' }],
    ['Erfarenhet', { Erfarenhet: 'lite' }],
    ['Umgänge med föräldrar', { 'Umgänge med föräldrar': 'kanske' }],
    ['Rum', { Rum: '7' }],
    ['Bekräftad', { Bekräftad: '' }],
    ['Bekräftad', { Bekräftad: '2020-01-01' }],
  ])('%s, when it says %j', async (column, changes) => {
    const problems = await problemsOf(changes);
    expect(problems.map((problem) => problem.column)).toEqual([column]);
    expect(problems[0]!.message).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  it('when the same family or reference stands twice, at the second', async () => {
    const { rows } = await preview(
      csvOf([homeCells(7), homeCells(7, { Referens: 'annan' }), homeCells(8, { Referens: 'h7' })]),
    );
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      [{ column: 'Efternamn', message: 'Samma familj står redan på rad 2.' }],
      [{ column: 'Referens', message: 'Samma referens står redan på rad 2.' }],
    ]);
  });
});

describe('a preview is refused', () => {
  const { Postnummer: _, Kommun: __, ...lacking } = homeCells(1);
  it.each<[sentence: RegExp, file: () => Buffer]>([
    [/Filen är tom/, () => Buffer.from('')],
    [/Filen är tom/, () => Buffer.from('\r\n \r\n')],
    [
      /rubriker men inga hem/,
      () =>
        Buffer.from(
          csvOf([homeCells(1)])
            .toString()
            .split('\r\n')[0]!,
        ),
    ],
    [/saknas kolumner: Postnummer, Kommun/, () => csvOf([lacking])],
    [/Inga rubriker känns igen/, () => Buffer.from('a;b;c\r\n1;2;3')],
    [/PDF/, () => Buffer.from('%PDF-1.7 and so on')],
    [/äldre Excelformat/, () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    [/varken CSV eller Excel/, () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    [/Excelfilen går inte att läsa/, () => Buffer.from('PK\u0003\u0004 but nothing more')],
    [/citattecknen går inte ihop/, () => Buffer.from('Efternamn;Förnamn\r\n"Åberg;Anna\r\n')],
    [
      /har 2001 rader/,
      () => csvOf(Array.from({ length: 2001 }, (_, number) => ({ Efternamn: `x${number}`, ...homeCells(1) }))),
    ],
    [/finns två gånger/, () => Buffer.from('Efternamn;Familjenamn\r\nÅberg;Åberg\r\n')],
  ])('when the file is no list: %s', async (sentence, file) => {
    const { status, code, problems } = await previewOf(world, pool.unit, file());
    expect([status, code]).toEqual([400, 'INVALID_INPUT']);
    expect(problems).toEqual([{ path: 'file', message: expect.stringMatching(sentence) as string }]);
  });

  it('when the file is too large, before and behind the door', async () => {
    const large = await previewOf(world, pool.unit, Buffer.alloc(2_000_001, 'a'));
    expect([large.status, large.problems[0]!.message]).toEqual([
      400,
      'Filen är större än 2 MB. Dela upp listan i flera filer.',
    ]);
    expect((await previewOf(world, pool.unit, Buffer.alloc(4_000_000, 'a'))).status).toBe(413);
  });

  it('without the header that another site cannot send', async () => {
    const body = { file: csvOf([homeCells(1)]).toString('base64') };
    const headers = { 'x-samhem-request': '' };
    expect(await send(world, pool.unit, { path: '/preview', body, headers })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
  });

  it.each(['{}', '{"file":7}', '{"file":null}'])('when the body is %s', async (body) =>
    expect(await send(world, pool.unit, { path: '/preview', body })).toMatchObject({
      status: 400,
      code: 'INVALID_INPUT',
    }),
  );
});

describe('others', () => {
  it('may not preview, nor fetch the template', async () => {
    const file = csvOf([homeCells(1)]);
    for (const user of [pool.solna, pool.steering]) {
      expect(await previewOf(world, user, file)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      expect((await template('template.csv', user)).status).toBe(403);
    }
    expect(await previewOf(world, null, file)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await template('template.xlsx', null)).status).toBe(401);
  });

  it('are not listened to at length before they have signed in', async () => {
    expect((await previewOf(world, null, Buffer.alloc(4_000_000, 'a'))).status).toBe(401);
  });
});
