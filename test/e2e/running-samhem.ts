import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolePassword } from '#libs/platform';
import { asSuperuser, startTestDatabase, templateOnce, type TestDatabase } from '../support/database.js';
import { readableIdentities } from '../support/identity-scan.js';

/** `npm run samhem` as a newcomer has it: supervisor, api and worker as processes, with the demonstration in a database of its own. */
export interface RunningSamhem {
  readonly url: string;
  readonly database: TestDatabase;
  /** The mails that have been sent, as text, the earliest first. */
  mails(): string[];
  look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** @throws Error when what identifies a family stands readable in the database, a log, a job or a mail */
  stop(): Promise<void>;
}

const PATIENCE_MS = 200_000;

/** The demonstration is filled once a test run and copied for whoever wants it. */
export async function startSamhem(): Promise<RunningSamhem> {
  const demonstration = await templateOnce('demonstration', async (database) => {
    const filling = await start(database);
    await filling.end();
  });
  const database = await startTestDatabase(demonstration);
  const running = await start(database);
  return {
    url: running.url,
    database,
    mails: running.mails,
    look: (sql, parameters) => asSuperuser(database, sql, parameters),
    stop: async () => {
      const told = await running.end();
      const identityKey = rolePassword(database.adminUrl, 'identity');
      const finds = await readableIdentities({ ...database, identityKey }, told);
      await database.drop();
      if (finds.length > 0) throw new Error(`Somebody can be identified:\n${finds.join('\n')}`);
    },
  };
}

interface Started {
  readonly url: string;
  mails(): string[];
  /** Stops it. @returns all it has told: its logs, and its mails but for whom they are to */
  end(): Promise<Record<string, string>>;
}

async function start({ adminUrl }: TestDatabase): Promise<Started> {
  const mailDir = mkdtempSync(join(tmpdir(), 'samhem-mail-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/samhem/src/main.js'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      PORT: String(port),
      DATABASE_URL: adminUrl,
      // All that can be logged is, so that it can be searched.
      LOG_LEVEL: 'debug',
      MAIL_DIR: mailDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (text) => output.push(String(text)));
  child.stderr.on('data', (text) => output.push(String(text)));
  try {
    await untilReady(child, `${url}/health/ready`);
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${String(error)}\n${output.join('').slice(-5_000)}`);
  }
  return {
    url,
    mails: () => mailsIn(mailDir),
    end: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      const mails = mailsIn(mailDir).map((mail) => mail.replace(/^To: .*$/m, ''));
      rmSync(mailDir, { recursive: true, force: true });
      return { 'the logs': output.join(''), 'the mails': mails.join('\n') };
    },
  };
}
/** Headers as they are; the text with its quoted-printable undone. */
function mailsIn(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
  return files.map((file) => {
    const bytes = readFileSync(file, 'latin1')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
  });
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error('Samhem ended at its start');
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Samhem did not answer in time');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
