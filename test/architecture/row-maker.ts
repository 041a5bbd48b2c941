import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { tableOf, type Catalogue, type Column, type Constraint, type Table } from './catalogue.js';
import { SHAPES } from './row-shapes.js';

export type Row = Readonly<Record<string, unknown>>;

/** A member of a region, with one row of its own in every table. */
export interface Tenant {
  /** A1, A2, B1 … */
  readonly name: string;
  readonly region: string;
  readonly regionId: string;
  readonly municipalityId: string;
  readonly rows: Map<string, Row>;
}

/** Fills every table there is, from the catalogue alone: foreign keys lead to the tenant's own rows, every text is a canary. */
export class RowMaker {
  private readonly regional: ReadonlySet<string>;
  private serial = 0;

  constructor(
    private readonly client: pg.Client,
    private readonly catalogue: Catalogue,
  ) {
    this.regional = regionalTables(catalogue);
  }

  /** @param neighbour a member of the same region, whose region-wide rows are shared */
  async plant(name: string, neighbour?: Tenant): Promise<Tenant> {
    const tenant: Tenant = {
      name,
      region: name.replace(/\d+$/, ''),
      regionId: neighbour?.regionId ?? randomUUID(),
      municipalityId: randomUUID(),
      rows: new Map(),
    };
    for (const table of this.catalogue.tables) await this.ensure(tenant, table.name, neighbour);
    return tenant;
  }

  /** A further row for the tenant: keys of its own, otherwise like the planted one but for the changes. */
  async plantVariant(tenant: Tenant, name: string, changes: Row): Promise<Row> {
    const table = tableOf(this.catalogue, name);
    return this.insert(table, { ...this.make(tenant, table), ...changes });
  }

  private async ensure(tenant: Tenant, name: string, neighbour?: Tenant): Promise<void> {
    if (tenant.rows.has(name)) return;
    const table = tableOf(this.catalogue, name);
    const shared = this.regional.has(name) ? neighbour?.rows.get(name) : undefined;
    if (shared) return void tenant.rows.set(name, shared);
    for (const target of targetsOf(table)) if (target !== name) await this.ensure(tenant, target, neighbour);
    tenant.rows.set(name, await this.insert(table, this.make(tenant, table)));
  }

  private async insert(table: Table, row: Row): Promise<Row> {
    const [planted] = (await this.client.query(`${insertSql(table, row)} returning to_jsonb(${table.name}) as row`))
      .rows as [{ row: Row }];
    return planted.row;
  }

  private make(tenant: Tenant, table: Table): Row {
    this.serial += 1;
    const given = references(tenant, table);
    const values = table.columns.map((column): [string, unknown] => {
      const shape = SHAPES[`${table.name}.${column.name}`];
      if (shape) return [column.name, shape(tenant, this.serial)];
      if (column.name in given) return [column.name, given[column.name]];
      return [column.name, this.invent(tenant, table, column)];
    });
    return Object.fromEntries(values);
  }

  private invent(tenant: Tenant, table: Table, column: Column): unknown {
    const owner = ownership(tenant, table, column.name);
    if (owner !== undefined) return owner;
    const checks = table.constraints.filter((one) => one.kind === 'c' && one.columns.join() === column.name);
    const isKey = table.indexes.some(
      (one) => one.unique && one.columns.some((led) => led.replaceAll('"', '') === column.name),
    );
    if (column.type === 'text') return textFor(tenant, `${table.name}.${column.name}`, checks);
    if (/^(smallint|integer|bigint)$/.test(column.type))
      return numberFor(column.name, checks, isKey ? [this.serial, Number(tenant.name.slice(-1))] : [1]);
    return plainValue(column.type, canary(tenant, `${table.name}.${column.name}`));
  }
}

export function canary(tenant: Pick<Tenant, 'name'>, place: string): string {
  return `canary:${tenant.name}:${place}`;
}

/**
 * Tables whose one row serves the whole region: nothing in them leads further than to the region. So do details without a key of
 * their own that lead to such tables alone.
 */
function regionalTables({ tables }: Catalogue): ReadonlySet<string> {
  const has = (table: Table, column: string) => table.columns.some(({ name }) => name === column);
  const within = (known: ReadonlySet<string>) => (table: Table) =>
    !has(table, 'municipality_id') &&
    table.name !== 'municipalities' &&
    targetsOf(table).every((target) => known.has(target));
  const whole = new Set(tables.filter(within(new Set(['regions']))).map(({ name }) => name));
  const details = tables.filter((table) => !has(table, 'id') && within(whole)(table));
  return new Set([...whole, ...details.map(({ name }) => name)]);
}

function targetsOf(table: Table): string[] {
  return table.constraints.filter((one) => one.kind === 'f').map((one) => nameOf(one.target!));
}

const nameOf = (relation: string) => relation.replace(/^.*\./, '');

/** Values that foreign keys dictate. */
function references(tenant: Tenant, table: Table): Row {
  const keys = table.constraints.filter((one) => one.kind === 'f');
  return Object.fromEntries(
    keys.flatMap(({ columns, target, targetColumns }) => {
      const row = tenant.rows.get(nameOf(target!));
      return columns.map((column, index) => [column, row?.[targetColumns[index]!]]);
    }),
  );
}

function ownership(tenant: Tenant, table: Table, column: string): string | undefined {
  if (column === 'region_id' || (table.name === 'regions' && column === 'id')) return tenant.regionId;
  const isOwn = column.endsWith('municipality_id') || (table.name === 'municipalities' && column === 'id');
  return isOwn ? tenant.municipalityId : undefined;
}

function textFor(tenant: Tenant, place: string, checks: readonly Constraint[]): string {
  const choice = checks.map((check) => /= ANY \(ARRAY\['([^']*)'/.exec(check.definition) ?? single(check, place));
  const [, chosen] = choice.find((match) => match !== null) ?? [];
  if (chosen !== undefined) return chosen;
  const longest = checks.map((check) => Number(/length\(\w+\) <= (\d+)/.exec(check.definition)?.[1] ?? 1_000));
  return canary(tenant, place).slice(0, Math.min(1_000, ...longest));
}

/** `CHECK ((key_model = 'half'::text))`: a list of one. */
function single({ definition }: Constraint, place: string): RegExpExecArray | null {
  return new RegExp(`^CHECK \\(\\(${place.split('.')[1]} = '([^']*)'::text\\)\\)`).exec(definition);
}

/** The first of the wanted numbers that the checks allow, else the lowest they do. */
function numberFor(column: string, checks: readonly Constraint[], wanted: readonly number[]): number {
  const bound = (sign: string) => {
    const found = checks.map((check) => new RegExp(`\\("?${column}"? ${sign} (\\d+)\\)`).exec(check.definition)?.[1]);
    return found.find((one) => one !== undefined);
  };
  const lowest = Number(bound('>=') ?? 0);
  const highest = Number(bound('<=') ?? 30_000);
  return wanted.find((number) => number >= lowest && number <= highest) ?? lowest;
}

function plainValue(type: string, text: string): unknown {
  const base = type.replace(/\(\d+\)/, '');
  const plain: Record<string, unknown> = {
    uuid: randomUUID(),
    boolean: true,
    date: '2026-11-01',
    'timestamp with time zone': '2026-11-01T08:00:00.000Z',
    jsonb: { canary: text },
    'text[]': [text],
    bytea: Buffer.from(text),
    daterange: '[2026-01-01,2026-02-01)',
  };
  if (!(base in plain)) throw new Error(`the row maker does not know the type ${type}: teach it`);
  return plain[base];
}

/** An INSERT with its values written out, so that it can be tried inside the database under any role. */
export function insertSql(table: Table, row: Row): string {
  const columns = table.columns.filter((column) => row[column.name] !== undefined);
  const values = columns.map(({ name, type }) => `${literalOf(row[name])}::${type}`);
  const relation = `${table.schema}.${table.name}`;
  const names = columns.map((column) => pg.escapeIdentifier(column.name));
  return `insert into ${relation} (${names.join(', ')}) values (${values.join(', ')})`;
}

export function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `array[${value.map(literalOf).join(', ')}]`;
  if (typeof value === 'object') return pg.escapeLiteral(JSON.stringify(value));
  return pg.escapeLiteral(String(value));
}

/** Finds one row by its primary key. */
export function whereRow(table: Table, row: Row): string {
  const key = table.constraints.find((one) => one.kind === 'p');
  if (!key) throw new Error(`${table.name} has no primary key`);
  return key.columns.map((column) => `${pg.escapeIdentifier(column)} = ${literalOf(row[column])}`).join(' and ');
}
