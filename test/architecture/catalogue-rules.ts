import type { Catalogue, Constraint, Grant, Index, Table } from './catalogue.js';

const COMMANDS = ['select', 'insert', 'update', 'delete'];

/** Keys that are not led by the region, each for a reason. Everything else would see through the policies. */
const NOT_LED_BY_REGION: Readonly<Record<string, string>> = {
  'samhem.regions_pkey': 'the region itself',
  'samhem.regions_code_key': 'names of regions are public',
  'samhem.users_sign_in':
    'at sign-in the region is what is asked for; issuer and subject come from the issuer, not the user',
  'samhem.sessions_pkey': 'the key is the hash of a secret, and says nothing to who lacks the secret',
  'samhem.personal_links_token': 'a link is found by the hash of its secret, and says nothing to who lacks the secret',
  'samhem.installation_keys_pkey': 'the one fact about the installation, of no region',
  'samhem.sessions_expiry': 'housekeeping deletes by time alone',
};

/** SECURITY DEFINER functions that have been reviewed; each fixes its search_path. */
const SECURITY_DEFINERS: readonly string[] = [];

type Rule = (catalogue: Catalogue) => string[];

/** Every way the database falls short of the promises in 3-security-privacy, as sentences. */
export function catalogueProblems(catalogue: Catalogue): string[] {
  const rules: Rule[] = [forced, policed, granted, led, roleProblems, viewProblems, functionProblems];
  return rules.flatMap((rule) => rule(catalogue));
}

function forced({ tables }: Catalogue): string[] {
  return tables.flatMap(({ schema, name, rowSecurity, forced: isForced }) => [
    ...(schema === 'samhem' ? [] : [`${schema}.${name} is outside the schema samhem`]),
    ...(rowSecurity ? [] : [`${name} has no row security`]),
    ...(isForced ? [] : [`${name} does not force row security on its owner`]),
  ]);
}

/** One permissive policy for every granted command and role, none for what is not granted; others only restrict. */
function policed({ tables, policies, grants }: Catalogue): string[] {
  return tables.flatMap(({ name }) => {
    const here = policies.filter((policy) => policy.table === name);
    const loose = here.flatMap(({ name: policy, command, roles, using, check }) => [
      ...(COMMANDS.includes(command) ? [] : [`${policy} is for every command at once`]),
      ...(roles.every((role) => /^samhem_(app|reporting)$/.test(role)) ? [] : [`${policy} is for ${roles.join(', ')}`]),
      ...(roles.length === 1 ? [] : [`${policy} serves several roles`]),
      ...(['insert', 'update'].includes(command) && !check ? [`${policy} has no WITH CHECK`] : []),
      ...(command !== 'insert' && !using ? [`${policy} has no USING`] : []),
    ]);
    const counts = ['samhem_app', 'samhem_reporting'].flatMap((role) =>
      COMMANDS.flatMap((command) => {
        const permissive = here.filter((one) => one.permissive && one.command === command && one.roles.includes(role));
        const isGranted = grants.some((one) => one.relation === name && one.role === role && one.privilege === command);
        const wanted = isGranted ? 1 : 0;
        if (permissive.length === wanted) return [];
        return [`${name}: ${permissive.length} permissive policies for ${role} to ${command}, ${wanted} wanted`];
      }),
    );
    return [...loose, ...counts];
  });
}

function granted({ grants }: Catalogue): string[] {
  return grants.flatMap((grant) => {
    const { relation, role, privilege, column, grantable } = grant;
    const what = `${relation}${column ? `.${column}` : ''}: ${role} has ${privilege}`;
    if (grantable) return [`${what} and may pass it on`];
    return isProperGrant(grant) ? [] : [what];
  });
}

function isProperGrant({ role, privilege, column, kind }: Grant): boolean {
  // A change may be kept to some columns; whatever else the app may do, it may do to whole rows.
  if (role === 'samhem_app') {
    return COMMANDS.includes(privilege) && kind !== 'v' && (column === null || privilege === 'update');
  }
  // Reporting reads a view whole and of a table only columns that were chosen.
  return role === 'samhem_reporting' && privilege === 'select' && (kind === 'v' || column !== null);
}

/** Unique and foreign keys see through policies, so every key begins with the region. */
function led({ tables }: Catalogue): string[] {
  return tables.flatMap((table) => [
    ...table.indexes.filter((index) => !isIndexLed(index)).map((index) => `${index.name} is not led by region_id`),
    ...table.constraints
      .filter((one) => !isForeignKeyLed(one))
      .map((one) => `${table.name}: the foreign key ${one.name} is not led by region_id`),
    ...(isTenanted(table) ? [] : [`${table.name} has no region_id that must be there`]),
  ]);
}

const isIndexLed = ({ name, led: first }: Index) =>
  first === 'region_id' || NOT_LED_BY_REGION[name.includes('.') ? name : `samhem.${name}`] !== undefined;

function isForeignKeyLed({ kind, columns, targetColumns, target }: Constraint): boolean {
  if (kind !== 'f') return true;
  const toRegion = /(^|\.)regions$/.test(target ?? '');
  return columns[0] === 'region_id' && targetColumns[0] === (toRegion ? 'id' : 'region_id');
}

function isTenanted({ name, columns }: Table): boolean {
  // A session is nobody's until its owner has signed in.
  if (['regions', 'sessions', 'installation_keys'].includes(name)) return true;
  return columns.some((column) => column.name === 'region_id' && column.type === 'uuid' && column.notNull);
}

function roleProblems({ roles }: Catalogue): string[] {
  const memberships: Record<string, string> = {
    samhem_app: 'samhem_reporting',
    samhem_owner: '',
    samhem_reporting: '',
  };
  return roles.flatMap((role) => {
    const isOwner = role.name === 'samhem_owner';
    const faults: [boolean, string][] = [
      [memberships[role.name] === undefined, 'is a role nobody has reviewed'],
      [role.superuser, 'is a superuser'],
      [role.bypassesRowSecurity, 'bypasses row security'],
      [role.createsRoles || role.createsDatabases, 'creates roles or databases'],
      [role.owns > 0 && !isOwner, 'owns something'],
      [role.mayCreate && !isOwner, 'may create something'],
      [role.signsIn && role.name === 'samhem_reporting', 'may sign in'],
      [role.memberOf.join(', ') !== (memberships[role.name] ?? ''), `is a member of ${role.memberOf.join(', ')}`],
    ];
    return faults.filter(([isFault]) => isFault).map(([, fault]) => `${role.name} ${fault}`);
  });
}

function viewProblems({ views }: Catalogue): string[] {
  return views.flatMap(({ name, kind, securityInvoker }) => {
    if (kind !== 'v') return [`${name} keeps or fetches rows outside row security`];
    return securityInvoker ? [] : [`the view ${name} runs with its owner’s rights`];
  });
}

function functionProblems({ functions }: Catalogue): string[] {
  return functions.flatMap(({ name, securityDefiner, settings, body, language }) => [
    ...(securityDefiner && !SECURITY_DEFINERS.includes(name)
      ? [`${name} is SECURITY DEFINER and not on the list`]
      : []),
    ...(securityDefiner && !/search_path=/.test(settings) ? [`${name} does not fix its search_path`] : []),
    ...(['sql', 'plpgsql'].includes(language) ? [] : [`${name} is written in ${language}`]),
    ...(/row_security|set_config|set\s+(local\s+)?role/i.test(`${settings} ${body}`)
      ? [`${name} changes who acts`]
      : []),
  ]);
}

/** Columns open to samhem_reporting, a table a line, for the reviewed list. */
export function reportingColumns({ grants }: Catalogue): string {
  const relations = new Map<string, string[]>();
  for (const { relation, role, column } of grants) {
    if (role === 'samhem_reporting')
      relations.set(relation, [...(relations.get(relation) ?? []), column ?? '(all of the view)']);
  }
  return [...relations].map(([relation, columns]) => `${relation}: ${columns.join(', ')}\n`).join('');
}
