import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { prepare } from '../../apps/samhem/src/prepare.js';
import { asSuperuser, startTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeEach(async () => void (database = await startTestDatabase()));
afterEach(() => database.drop());

const settings = (log: (line: string) => void = () => undefined) => ({
  adminUrl: database.adminUrl,
  publicUrl: 'http://localhost:3000',
  port: 3000,
  log,
});
const look = <Row>(sql: string) => asSuperuser<Row>(database, sql);

/** Everything that would be there twice, or not at all, if the filling did not know what it had done. */
const CONTENT = `
  select r.code,
    (select count(*)::int from samhem.users u where u.region_id = r.id) as users,
    (select count(*)::int from samhem.homes h where h.region_id = r.id) as homes,
    (select max(number) from samhem.homes h where h.region_id = r.id) as number,
    (select count(*)::int from samhem.publications u where u.region_id = r.id) as publications,
    (select count(*)::int from samhem.profiles p where p.region_id = r.id) as profiles,
    (select count(distinct p.publication_id)::int from samhem.profiles p where p.region_id = r.id and p.is_shown) as shown,
    (select count(*)::int from samhem.needs n where n.region_id = r.id) as needs,
    (select count(*)::int from samhem.needs n where n.region_id = r.id and n.status = 'open') as open,
    (select count(*)::int from samhem.match_runs m where m.region_id = r.id and m.status = 'done') as matched,
    (select count(*)::int from samhem.interests i where i.region_id = r.id) as interests,
    (select count(*)::int from samhem.placements p where p.region_id = r.id) as placements,
    (select count(*)::int from samhem.event_log e where e.region_id = r.id and e.type <> 'MatchesComputed') as events,
    (select count(*)::int from samhem.event_outbox o where o.region_id = r.id) as waiting,
    (select count(*)::int from samhem.cost_splits s where s.region_id = r.id and s.version = 1
      and s.budget_ore = (select sum(c.share_ore) from samhem.cost_shares c where c.region_id = r.id and c.split_id = s.id)) as splits,
    (select count(*)::int from samhem.cost_splits s where s.region_id = r.id and s.version > 1) as "splitsTooMany"
  from samhem.regions r order by r.code desc`;

const ANSWERING = `
  select count(*)::int as answering from samhem.home_offers o where o.availability_confirmed_on >= current_date - 1`;

interface Content {
  code: string;
  needs: number;
  open: number;
  matched: number;
  splits: number;
  splitsTooMany: number;
}

describe('the first start', () => {
  let whole: Content[];

  it('fills both regions; a second start leaves them as they are, and wakes them after a long sleep', async () => {
    const lines: string[] = [];
    const first = await prepare(settings((line) => lines.push(line)));
    whole = await look<Content>(CONTENT);
    expect(whole).toMatchObject([
      { code: 'familjepoolen', users: 18, homes: 113, number: 113, needs: 34, placements: 19, waiting: 0 },
      { code: 'familjen-helsingborg', users: 27, homes: 88, needs: 31, placements: 18, waiting: 0 },
    ]);
    for (const { open, matched, splits, splitsTooMany } of whole) {
      expect(matched).toBe(open);
      expect(splits).toBeGreaterThan(0);
      expect(splitsTooMany).toBe(0);
    }
    expect(lines).toHaveLength(2);
    expect(await prepare(settings((line) => lines.push(line)))).toEqual(first);
    expect(lines).toHaveLength(2);
    expect(await look(CONTENT)).toEqual(whole);
    await look('update samhem.home_offers set availability_confirmed_on = availability_confirmed_on - 40');
    await prepare(settings());
    expect(await look(ANSWERING)).toEqual([{ answering: 96 }]);
    expect(new Set(first.demonstrationUsers.map(({ role }) => role)).size).toBe(7);
    expect(new URL(first.childEnvironment!['DATABASE_URL']!).username).toBe('samhem_app');
    expect(first.childEnvironment!['SESSION_SECRET']!.length).toBeGreaterThanOrEqual(32);
  }, 240_000);

  it('killed again and again goes on where it was: nothing is lost and nothing is there twice', async () => {
    for (const share of [0.2, 0.75]) await killWhenFilled(share);
    await prepare(settings());
    expect(await look(CONTENT)).toEqual(whole);
  }, 240_000);

  it('fills nothing where somebody else’s issuer decides who may sign in', async () => {
    process.env['OIDC_ISSUER'] = 'https://login.example.se';
    try {
      expect((await prepare(settings())).demonstrationUsers).toEqual([]);
      expect(await look(CONTENT)).toEqual([]);
    } finally {
      delete process.env['OIDC_ISSUER'];
    }
  }, 60_000);
});

/** Lets a process of its own fill until that share of all events is there, then kills it as a lost machine would be. */
async function killWhenFilled(share: number): Promise<void> {
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script()], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  for (let events = 0; events < share * 750 && child.exitCode === null; await pause(20)) {
    [{ events }] = (await look<{ events: number }>('select count(*)::int as events from samhem.event_log')) as [
      { events: number },
    ];
  }
  expect(child.exitCode).toBeNull();
  child.kill('SIGKILL');
  await gone;
}

function script(): string {
  const { log: _log, ...plain } = settings();
  return `const { importSource } = await import(${JSON.stringify(`file://${process.cwd()}/test/support/typescript.mjs`)});
    const { prepare } = await importSource('apps/samhem/src/prepare.ts');
    await prepare({ ...${JSON.stringify(plain)}, log: () => undefined });`;
}
