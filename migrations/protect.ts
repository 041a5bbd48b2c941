/** Commands `samhem_app` may run on a table, each with the one permissive policy that bounds it. */
export interface Rules {
  /** Rows that may be seen. */
  select?: string;
  /** Rows that may be added (WITH CHECK). */
  insert?: string;
  /** Rows that may be changed, before and after (USING and WITH CHECK). */
  update?: string;
  /** Columns that may be changed at all; left out, every column of those rows. */
  updatable?: readonly string[];
  /** Rows that may be removed. */
  delete?: string;
  /** Columns open to `samhem_reporting`, which reads a whole region in aggregate and never a child or a home. */
  reporting?: readonly string[];
}

/**
 * SQL that forces row security on a table of schema `samhem`, writes one permissive policy a command and grants exactly those
 * commands. A command without a rule is neither granted nor allowed.
 */
export function protect(table: string, rules: Rules): string {
  const name = `samhem.${table}`;
  const statements = [`alter table ${name} enable row level security`, `alter table ${name} force row level security`];
  const policy = (command: string, clause: string, columns = '') =>
    statements.push(
      `create policy ${table}_${command} on ${name} for ${command} to samhem_app ${clause}`,
      `grant ${command}${columns} on ${name} to samhem_app`,
    );
  const updatable = rules.updatable ? ` (${rules.updatable.join(', ')})` : '';
  if (rules.select) policy('select', `using (${rules.select})`);
  if (rules.insert) policy('insert', `with check (${rules.insert})`);
  if (rules.update) policy('update', `using (${rules.update}) with check (${rules.update})`, updatable);
  if (rules.delete) policy('delete', `using (${rules.delete})`);
  if (rules.reporting) {
    statements.push(
      `create policy ${table}_report on ${name} for select to samhem_reporting using (${IN_MY_REGION})`,
      `grant select (${rules.reporting.join(', ')}) on ${name} to samhem_reporting`,
    );
  }
  return `${statements.join(';\n')};\n`;
}

/** SQL that reads or changes rows that are there: forced row security hides them from their owner, and a table left out here is an error. */
export function seeingRowsOf(tables: readonly string[], sql: string): string {
  const each = (how: string) =>
    tables.map((table) => `alter table samhem.${table} ${how} row level security;`).join('\n');
  return `set local row_security = off;\n${each('no force')}\n${sql}\n${each('force')}\n`;
}

export const IN_MY_REGION = 'region_id = (select samhem.current_region())';
/** The recruitment unit, or the system working for one region. */
export const UNIT = `${IN_MY_REGION} and (select samhem.acts_for_unit())`;
/** The municipality's own caseworkers and coordinators. */
export const OWN = `${IN_MY_REGION} and municipality_id = (select samhem.current_municipality()) and (select samhem.acts_for_member())`;
/** The municipality that owns the row, or the unit that serves it. */
export const OWN_OR_UNIT = `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (municipality_id = (select samhem.current_municipality()) and (select samhem.acts_for_member())))`;
/** The system itself, inside one region. */
export const SYSTEM = `${IN_MY_REGION} and (select samhem.current_scope()) = 'system'`;

/** Closed lists that several tables check against. A new member is a new migration that redefines the checks. */
export const ASSIGNMENT_TYPES = `'foster_home', 'emergency_foster_home', 'contact_family', 'contact_person'`;
export const REQUIREMENT_KINDS = `'zone', 'capability_substance', 'capability_trauma', 'capability_npf', 'capability_school', 'capability_protection',
  'own_room', 'no_other_children', 'no_animals', 'step_free', 'daytime_adult', 'language'`;
