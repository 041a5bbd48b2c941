import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../support/world.js';

const root = join(__dirname, '../..');
/** Where the mails of a worker in a process of its own are laid; nobody reads them here. */
const mails = mkdtempSync(join(tmpdir(), 'samhem-mail-'));
process.on('exit', () => rmSync(mails, { recursive: true, force: true }));

/** The real worker in a process of its own, so that it can be killed as an operating system kills. */
export interface WorkerProcess {
  /** kill -9: no handler runs, nothing is said to anybody. */
  kill(): Promise<void>;
  /** SIGTERM, and time to finish. */
  stop(): Promise<void>;
}

export async function startWorkerProcess({ settings }: Pick<World, 'settings'>): Promise<WorkerProcess> {
  const child = fork(join(root, 'apps/worker/src/main.ts'), [], {
    cwd: root,
    execArgv: ['--import', './test/support/typescript.mjs', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: settings.DATABASE_URL,
      ...(settings.REDIS_URL ? { REDIS_URL: settings.REDIS_URL } : {}),
      SESSION_SECRET: settings.SESSION_SECRET,
      IDENTITY_KEY: settings.IDENTITY_KEY,
      LOG_LEVEL: 'silent',
      MAIL_DIR: mails,
    },
  });
  await ready(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function ready(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the worker stopped with ${code}: ${said}`)));
  });
}
