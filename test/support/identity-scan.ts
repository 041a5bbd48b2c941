import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { IdentityCipher, readSettings } from '#libs/platform';

/** Letters that a value needs before finding it somewhere says anything: "Åsa" stands in too many words. */
const SHORTEST = 5;
/**
 * Names of places and five digits are no secret by themselves, and stand in many lists that are public; a text is sealed until it is
 * released, and then shown; an answer holds more than who somebody is.
 */
const PUBLIC_COLUMNS = ['locality', 'postal_code', 'municipality', 'body', 'sealed_answer'];
/** Sweden's own register: names of municipalities and who counted their people. */
const PUBLIC_TABLES = ['municipalities', 'municipality_figures'];
/** How compressed bytes begin. */
const GZIP = 0x1f8b;

interface Sealed {
  readonly table: string;
  readonly column: string;
}

/**
 * Looks for what identifies families wherever it must not stand readable: every row of every table of the database and of the queue's
 * schema, and whatever else is handed over (logs, jobs, mails). What to look for is what the sealed columns hold.
 * @param adminUrl the superuser's, who sees everything
 * @param elsewhere texts by the name of where they were found
 * @returns a sentence a find, without the value
 */
export async function readableIdentities(
  { adminUrl, identityKey }: { adminUrl: string; identityKey: string },
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const needles = await sealedValues(client, cipherWith(identityKey));
    const places = { ...(await everyTable(client)), ...elsewhere };
    return Object.entries(places).flatMap(([place, text]) => found(place, text, needles));
  } finally {
    await client.end();
  }
}

function cipherWith(IDENTITY_KEY: string): IdentityCipher {
  const rest = { DATABASE_URL: 'postgres://nobody@localhost/none', SESSION_SECRET: 'x'.repeat(32) };
  return new IdentityCipher(readSettings({ ...rest, IDENTITY_KEY }));
}

/** Every value that is sealed anywhere, by the column it lies in. */
async function sealedValues(client: pg.Client, cipher: IdentityCipher): Promise<ReadonlyMap<string, string>> {
  const columns = await client.query<Sealed>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'samhem' and data_type = 'bytea' order by 1, 2`,
  );
  const values = new Map<string, string>();
  const staff = await staffNames(client);
  for (const { table, column } of columns.rows) {
    if (PUBLIC_COLUMNS.includes(column)) continue;
    const { rows } = await client.query<Record<string, unknown>>(
      `select * from samhem.${table} where ${column} is not null`,
    );
    for (const row of rows.filter((one) => isSealed(one[column] as Buffer))) {
      const value = opened(cipher, { table, column }, row).toLowerCase();
      if (value.length >= SHORTEST && /\p{L}|\d{6}/u.test(value) && !staff.has(value))
        values.set(value, `${table}.${column}`);
    }
  }
  return values;
}

/** The unit's and the members' own staff stand with their names where they have done something, and some bear a family's name. */
async function staffNames(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>('select lower(display_name) as name from samhem.users');
  return new Set(rows.flatMap(({ name }) => [name, ...name.split(' ')]));
}

/** The cipher's version byte; what is merely compressed begins otherwise. */
function isSealed(bytes: Buffer): boolean {
  return bytes[0] === 1;
}

/** A value is bound to its place, which ends in an id of its row, at times with a word of a closed list behind it. */
function opened(cipher: IdentityCipher, { table, column }: Sealed, row: Record<string, unknown>): string {
  const texts = Object.values(row).filter((value): value is string | number =>
    ['string', 'number'].includes(typeof value),
  );
  const ids = texts.filter((text) => /^[0-9a-f-]{36}$/.test(String(text)));
  for (const id of ids) {
    for (const end of [id, ...texts.map((text) => `${id}.${text}`)]) {
      try {
        return cipher.open(row[column] as Buffer, `${table}.${column}:${end}`);
      } catch {
        // bound to another place
      }
    }
  }
  throw new Error(`${table}.${column} holds a value that cannot be opened: nobody can say what must not be found`);
}

async function everyTable(client: pg.Client): Promise<Record<string, string>> {
  const tables = await client.query<{ place: string }>(
    `select format('%I.%I', schemaname, tablename) as place from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and tablename <> all($1)`,
    [PUBLIC_TABLES],
  );
  const texts: Record<string, string> = {};
  for (const { place } of tables.rows) {
    const { rows } = await client.query<{ text: string }>(
      `select coalesce(string_agg(t::text, E'\n'), '') as text from ${place} t`,
    );
    texts[place] = rows[0]!.text;
  }
  texts['the kept inputs of runs'] = await keptInputs(client);
  return texts;
}

/** Compressed, so that no row of the database shows what is in them. */
async function keptInputs(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ snapshot: Buffer }>('select snapshot from samhem.proposal_inputs');
  const kept = rows.filter(({ snapshot }) => snapshot.readUInt16BE() === GZIP);
  return kept.map(({ snapshot }) => gunzipSync(snapshot).toString('utf8')).join('\n');
}

function found(place: string, text: string, needles: ReadonlyMap<string, string>): string[] {
  const haystack = text.toLowerCase();
  return [...needles].flatMap(([needle, column]) =>
    standsIn(haystack, needle) ? [`a value of ${column} stands readable in ${place}`] : [],
  );
}

/** As a word or words of its own: "Berga" is not found in "Bergakungen". */
function standsIn(haystack: string, needle: string): boolean {
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const around = (haystack[at - 1] ?? ' ') + (haystack[at + needle.length] ?? ' ');
    if (!/[\p{L}\d]/u.test(around)) return true;
  }
  return false;
}

/** Digits that say nothing of anybody, and may be any: ids, instants and sealed bytes. */
const MEANINGLESS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.+Z]*|\\+x[0-9a-f]+/g;

/** What can be read in it, so that digits which are looked for are not found in an id. */
export const withoutIds = (text: string) => text.replaceAll(MEANINGLESS, '');
