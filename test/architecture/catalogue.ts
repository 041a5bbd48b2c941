import type pg from 'pg';

/** Relations of ours: not PostgreSQL's own, not the queue's (its backend's), not the ledger of migrations. */
const OURS = `c.relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'bullmq'))
  and c.relname <> 'samhem_migrations' and c.relkind`;

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
}

export interface Constraint {
  readonly name: string;
  /** p = primary key, u = unique, f = foreign key, c = check, x = exclusion */
  readonly kind: 'p' | 'u' | 'f' | 'c' | 'x' | 'n';
  readonly columns: readonly string[];
  readonly definition: string;
  readonly target: string | null;
  readonly targetColumns: readonly string[];
}

export interface Index {
  readonly name: string;
  readonly unique: boolean;
  /** The first column, or an expression in brackets. */
  readonly led: string;
  readonly columns: readonly string[];
}

export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly owner: string;
  readonly rowSecurity: boolean;
  readonly forced: boolean;
  readonly columns: readonly Column[];
  /** The columns samhem_app may change, where it may not change all. */
  readonly updatable: readonly string[] | null;
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly Index[];
}

export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
}

export interface Grant {
  readonly relation: string;
  readonly kind: string;
  readonly role: string;
  readonly privilege: string;
  /** null = the whole relation */
  readonly column: string | null;
  readonly grantable: boolean;
}

const TABLES = `
  select n.nspname as schema, c.relname as name, pg_get_userbyid(c.relowner) as owner, c.relrowsecurity as "rowSecurity",
    c.relforcerowsecurity as forced,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull)
        order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select json_agg(a.attname order by a.attnum) from pg_attribute a, aclexplode(a.attacl) x
      where a.attrelid = c.oid and x.grantee = 'samhem_app'::regrole and x.privilege_type = 'UPDATE') as updatable,
    coalesce((select json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'definition', pg_get_constraintdef(k.oid),
        'columns', array(select a.attname from unnest(k.conkey) with ordinality as u(num, at)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num order by u.at),
        'target', nullif(k.confrelid, 0)::regclass::text,
        'targetColumns', array(select a.attname from unnest(k.confkey) with ordinality as u(num, at)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.num order by u.at)) order by k.conname)
      from pg_constraint k where k.conrelid = c.oid), '[]') as constraints,
    coalesce((select json_agg(json_build_object('name', i.indexrelid::regclass::text, 'unique', i.indisunique,
        'led', pg_get_indexdef(i.indexrelid, 1, true),
        'columns', array(select pg_get_indexdef(i.indexrelid, s, true) from generate_series(1, i.indnkeyatts) s))
        order by i.indexrelid::regclass::text) from pg_index i where i.indrelid = c.oid), '[]') as indexes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OURS} in ('r', 'p') order by c.relname`;

const POLICIES = `
  select tablename as table, policyname as name, permissive = 'PERMISSIVE' as permissive, lower(cmd) as command,
    roles::text[] as roles, qual as using, with_check as check
  from pg_policies where schemaname not in ('bullmq') order by tablename, policyname`;

const GRANTS = `
  select c.relname as relation, c.relkind::text as kind, coalesce(nullif(x.grantee, 0)::regrole::text, 'public') as role,
    lower(x.privilege_type) as privilege, x.column, x.is_grantable as grantable
  from pg_class c cross join lateral (
    select a.grantee, a.privilege_type, a.is_grantable, null::text as column from aclexplode(c.relacl) a
    union all
    select a.grantee, a.privilege_type, a.is_grantable, t.attname from pg_attribute t, aclexplode(t.attacl) a
    where t.attrelid = c.oid and not t.attisdropped) x
  where ${OURS} in ('r', 'p', 'v', 'm', 'S', 'f') and x.grantee <> c.relowner
  order by c.relname, 3, 4, 5`;

const VIEWS = `
  select c.relname as name, c.relkind::text as kind,
    coalesce(c.reloptions @> array['security_invoker=true'], false) as "securityInvoker"
  from pg_class c where ${OURS} in ('v', 'm', 'f') order by c.relname`;

const FUNCTIONS = `
  select p.oid::regprocedure::text as name, p.prosecdef as "securityDefiner", l.lanname as language,
    coalesce(array_to_string(p.proconfig, ' '), '') as settings, p.prosrc as body
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'bullmq')
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by 1`;

const ROLES = `
  select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as "bypassesRowSecurity", r.rolcreaterole as "createsRoles",
    r.rolcreatedb as "createsDatabases", r.rolcanlogin as "signsIn",
    array(select m.roleid::regrole::text || case when m.inherit_option then ' inherited' else '' end
        || case when m.admin_option then ' admin' else '' end
      from pg_auth_members m where m.member = r.oid) as "memberOf",
    (select count(*)::int from pg_class c where c.relowner = r.oid)
      + (select count(*)::int from pg_namespace s where s.nspowner = r.oid)
      + (select count(*)::int from pg_proc p where p.proowner = r.oid) as owns,
    has_schema_privilege(r.oid, 'samhem', 'create') or has_schema_privilege(r.oid, 'public', 'create')
      or has_database_privilege(r.oid, current_database(), 'create') as "mayCreate"
  from pg_roles r where r.rolname ~ '^samhem_' order by 1`;

export interface View {
  readonly name: string;
  readonly kind: string;
  readonly securityInvoker: boolean;
}

export interface DatabaseFunction {
  readonly name: string;
  readonly securityDefiner: boolean;
  readonly language: string;
  readonly settings: string;
  readonly body: string;
}

export interface DatabaseRole {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypassesRowSecurity: boolean;
  readonly createsRoles: boolean;
  readonly createsDatabases: boolean;
  readonly signsIn: boolean;
  readonly memberOf: readonly string[];
  readonly owns: number;
  readonly mayCreate: boolean;
}

/** What the database says of itself; nothing here is written down by hand. */
export interface Catalogue {
  readonly tables: readonly Table[];
  readonly policies: readonly Policy[];
  readonly grants: readonly Grant[];
  readonly views: readonly View[];
  readonly functions: readonly DatabaseFunction[];
  readonly roles: readonly DatabaseRole[];
}

export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const rows = async <Row>(sql: string) => (await client.query(sql)).rows as Row[];
  return {
    tables: await rows<Table>(TABLES),
    policies: await rows<Policy>(POLICIES),
    grants: await rows<Grant>(GRANTS),
    views: await rows<View>(VIEWS),
    functions: await rows<DatabaseFunction>(FUNCTIONS),
    roles: await rows<DatabaseRole>(ROLES),
  };
}

export function tableOf(catalogue: Catalogue, name: string): Table {
  const found = catalogue.tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}
