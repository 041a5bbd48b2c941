import type { Table } from './catalogue.js';
import type { Context } from './row-contexts.js';
import { insertSql, literalOf, whereRow, type Row } from './row-maker.js';

/** Something tried against one row. */
export interface Attempt {
  readonly verb: string;
  /** The command whose policy decides. */
  readonly decidedBy: 'select' | 'insert' | 'update' | 'delete';
  /** Run under the context; `{{…}}` stands for the intruder's own settings. */
  readonly command: string;
  /** Run as the superuser right after: did it come about? Left out for reads, whose command says so itself. */
  readonly evidence?: string;
}

/** Foreign hands to push a row into. */
export interface Elsewhere {
  readonly regionId: string;
  readonly municipalityId: string;
}

/** A value of the intruder's own for every column that says whose a row is. */
const OWN: Row = {
  region_id: '{{region_id}}',
  municipality_id: '{{municipality_id}}',
  user_id: '{{user_id}}',
  id_hash: '{{session}}',
};

const has = (table: Table, column: string) => table.columns.some(({ name }) => name === column);
const relationOf = ({ schema, name }: Table) => `${schema}.${name}`;

export function attemptsOn(table: Table, { row, ctid }: { row: Row; ctid: string }, elsewhere: Elsewhere): Attempt[] {
  const here = whereRow(table, row);
  const evidence = `select not exists (select 1 from ${relationOf(table)} where ${here} and ctid = '${ctid}')`;
  return [
    { verb: 'select', decidedBy: 'select', command: `select count(*) > 0 from ${relationOf(table)} where ${here}` },
    ...insertsOf(table, row),
    ...updatesOf(table, row, elsewhere).map((update) => ({ ...update, decidedBy: 'update' as const, evidence })),
    { verb: 'delete', decidedBy: 'delete', command: `delete from ${relationOf(table)}`, evidence },
  ];
}

/** Without WHERE: reading rights play no part, and whatever is in reach is hit. */
function updatesOf(
  table: Table,
  row: Row,
  { regionId, municipalityId }: Elsewhere,
): { verb: string; command: string }[] {
  const set = (changes: Row) =>
    `update ${relationOf(table)} set ${Object.entries(changes)
      .map(([column, value]) => `${column} = ${literalOf(value)}`)
      .join(', ')}`;
  const moves: [string, string, string][] = [
    ['region_id', 'move to another region', regionId],
    ['municipality_id', 'give to another member', municipalityId],
    ['id_hash', 'hand to another session', 'f'.repeat(64)],
  ];
  const own = Object.fromEntries(Object.entries(OWN).filter(([column]) => has(table, column)));
  return [
    { verb: 'update', command: `update ${relationOf(table)} set ${harmlessChange(table, row)}` },
    ...(Object.keys(own).length > 0 ? [{ verb: TAKE_OVER, command: set(own) }] : []),
    ...moves
      .filter(([column]) => has(table, column))
      .map(([column, verb, to]) => ({ verb, command: set({ [column]: to }) })),
  ];
}

export const TAKE_OVER = 'take over';

/** The row again, signed in several hands. That its key is taken is found out only after the policy has let it pass. */
function insertsOf(table: Table, row: Row): Attempt[] {
  const scope = has(table, 'scope') ? { scope: '{{scope}}' } : {};
  const user = { user_id: '{{user_id}}' };
  const hands: [string, Row][] = has(table, 'user_id')
    ? [
        ['insert', { ...row, ...scope, ...user }],
        ['insert in the name of A1’s user', { ...row, ...scope }],
        ...(has(table, 'scope')
          ? [['insert under another scope', { ...row, ...user, scope: 'another' }] as [string, Row]]
          : []),
      ]
    : [['insert', row]];
  return hands.map(([verb, copy]) => ({
    verb,
    decidedBy: 'insert',
    command: insertSql(table, copy),
    evidence: 'select true',
  }));
}

/** Sets a column that may be changed, outside every key where there is one, to what it is already. */
function harmlessChange(table: Table, row: Row): string {
  const open = table.columns.filter(({ name }) => table.updatable?.includes(name) ?? true);
  const keys = new Set(table.constraints.filter(({ kind }) => 'pufx'.includes(kind)).flatMap(({ columns }) => columns));
  const column = open.find(({ name }) => !keys.has(name)) ?? open.at(-1)!;
  return `${column.name} = ${literalOf(row[column.name])}::${column.type}`;
}

/** The attempt in the hands of the one who makes it. */
export function madeBy({ settings }: Context, attempt: Attempt): Attempt {
  const command = attempt.command.replace(/'\{\{(\w+)\}\}'/g, (_, name: string) => literalOf(settings[name] || null));
  return { ...attempt, command };
}
