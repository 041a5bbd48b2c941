import net from 'node:net';
import pg from 'pg';
import type { Settings } from './settings.js';
import { StartProblem } from './start-problem.js';

const patience = 5_000;
// The first with uuidv7(), which every key is made by.
const oldestPostgres = 18;

// Asked before anything else is started, so that a server that does not answer is told by the name of its setting.
export async function checkGivenServers({ databaseUrl, redisUrl }: Settings): Promise<void> {
  if (databaseUrl) await named('DATABASE_URL', databaseUrl, withDatabase(databaseUrl, refuseOld));
  if (redisUrl) await named('REDIS_URL', redisUrl, knock(new URL(redisUrl)));
}

export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  await withDatabase(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function setPassword(adminUrl: string, role: string, password: string): Promise<void> {
  await withDatabase(adminUrl, async (client) => {
    await client.query(`alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`);
  });
}

async function refuseOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  );
  const [version] = rows;
  if (version && version.number < oldestPostgres * 10_000) {
    throw new StartProblem(
      `DATABASE_URL: PostgreSQL ${oldestPostgres} eller nyare behövs, servern är ${version.text}.`,
    );
  }
}

async function withDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  // Without a listener a connection that breaks would end the whole process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function knock(url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || 6379,
      timeout: patience,
    });
    socket.on('connect', () => resolve(void socket.destroy()));
    socket.on('timeout', () => socket.destroy(new Error('inget svar inom 5 sekunder')));
    socket.on('error', reject);
  });
}

async function named(setting: string, url: string, attempt: Promise<void>): Promise<void> {
  const { host } = new URL(url);
  await attempt.catch((problem: Error & { code?: string }) => {
    if (problem instanceof StartProblem) throw problem;
    // A name with several addresses fails with one error for each and no message of its own.
    throw new StartProblem(`${setting}: det går inte att ansluta till ${host} (${problem.message || problem.code}).`);
  });
}
