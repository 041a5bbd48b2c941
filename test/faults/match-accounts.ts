import pg from 'pg';
import type { World } from '../support/world.js';

/** What is stored of one need's matching, as the superuser sees it. */
export interface Account {
  readonly runs: number;
  readonly status: string | null;
  readonly found: number;
  readonly ranks: number[];
  readonly profiles: number;
  /** Matches that do not have exactly as many answers as the need asks. */
  readonly incomplete: number;
  readonly computed: number;
}

const ACCOUNT = `
  select (select count(*)::int from samhem.match_runs r where r.need_id = n.id) as runs,
    (select r.status from samhem.match_runs r where r.need_id = n.id) as status,
    (select coalesce(sum(r.matches_found), 0)::int from samhem.match_runs r where r.need_id = n.id) as found,
    coalesce((select array_agg(m.rank::int order by m.rank) from samhem.matches m where m.need_id = n.id), '{}') as ranks,
    (select count(distinct m.profile_id)::int from samhem.matches m where m.need_id = n.id) as profiles,
    (select count(*)::int from samhem.matches m where m.need_id = n.id and 4 + (select count(*) from samhem.need_requirements a
        where a.need_id = n.id) <> (select count(*) from samhem.match_requirements q
        where q.need_id = m.need_id and q.profile_id = m.profile_id)) as incomplete,
    (select count(*)::int from samhem.event_log e where e.need_id = n.id and e.type = 'MatchesComputed') as computed
  from samhem.needs n where n.id = $1`;

export async function accountOf(world: Pick<World, 'look'>, needId: string): Promise<Account> {
  return (await world.look<Account>(ACCOUNT, [needId]))[0]!;
}

/** Every match present once, each whole, told of once. */
export function wholeAccount(found: number): Account {
  const ranks = Array.from({ length: found }, (_, index) => index + 1);
  return { runs: 1, status: 'done', found, ranks, profiles: found, incomplete: 0, computed: 1 };
}

export interface Obstacle {
  /** Resolves when somebody waits because of it. */
  met(): Promise<void>;
  remove(): Promise<void>;
}

const obstacles = new Set<pg.Client>();

/** Also those that a failed test has left. */
export async function removeObstacles(): Promise<void> {
  const left = [...obstacles];
  obstacles.clear();
  await Promise.all(left.map((client) => client.end().catch(() => undefined)));
}

/** Stops writers at a table as a superuser's maintenance would, so that a fault can strike at a known place. */
export async function obstacleAt(world: Pick<World, 'database' | 'look'>, table: string): Promise<Obstacle> {
  const client = new pg.Client({ connectionString: world.database.adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  obstacles.add(client);
  await client.query(`begin; lock table samhem.${table} in exclusive mode`);
  return {
    met: async () => {
      const waiting = `select 1 from pg_locks where not granted and relation = 'samhem.${table}'::regclass`;
      for (const deadline = Date.now() + 20_000; (await world.look(waiting)).length === 0;) {
        if (Date.now() > deadline) throw new Error(`nobody came to ${table}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    remove: removeObstacles,
  };
}
