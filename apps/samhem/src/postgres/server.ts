import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort, isPortFree } from '../ports.js';
import { findProcess, folderOf } from '../process-table.js';
import { StartProblem } from '../start-problem.js';
import type { Binaries } from './binaries.js';
import { type Place, waysOut, writeOwn } from './cluster.js';
import type { OsUser } from './os-user.js';
import { run } from './run.js';

export type Server = { place: Place; binaries: Binaries; user: OsUser; fsync: boolean; avoidPort: number | undefined };

const host = '127.0.0.1';
const attempts = 20;
const logLimit = 5_000_000;
// A predecessor killed this very moment needs a second to go with all its processes; repairs after a crash take their time.
const passing =
  /could not bind|Address already in use|pre-existing shared memory|lock file "postmaster.pid" already exists|not start in time/;

// Returns the port, and whether the server was running already (left over from a start that was killed).
export async function startServer(server: Server): Promise<{ port: number; adopted: boolean }> {
  for (let attempt = 1; ; attempt++) {
    const running = livePostmaster(server.place);
    if (running) return { port: running.port, adopted: attempt === 1 };
    removeDeadPidFile(server.place);
    const port = await choosePort(server, attempt);
    const said = await pgCtlStart(server, port);
    if (said === undefined) {
      writeOwn(server.place.portFile, String(port));
      return { port, adopted: false };
    }
    if (attempt >= attempts || !passing.test(said)) {
      throw new StartProblem(
        `Databasen i ${server.place.cluster} kunde inte starta. ${waysOut()}\nPostgreSQL säger:\n${said}`,
      );
    }
    await pause(500);
  }
}

export async function stopServer({ place, binaries, user }: Server, mode: 'fast' | 'immediate'): Promise<void> {
  if (!livePostmaster(place)) return;
  const stopped = await run(user, binaries.pgCtl, ['stop', '-D', place.cluster, '-m', mode, '-w', '-t', '30']);
  if (stopped.code !== 0 && mode === 'fast') await stopServer({ place, binaries, user } as Server, 'immediate');
}

// postmaster.pid outlives a killed server, so a process with that number must also be a PostgreSQL that stands in this folder.
export function livePostmaster({ cluster }: Place): { pid: number; port: number } | undefined {
  const [pidLine, , , portLine] = readPidFile(cluster);
  const pid = Number(pidLine);
  const found = findProcess(pid);
  if (!found || found.zombie || !found.command.includes('postgres')) return undefined;
  const folder = folderOf(pid);
  if (folder !== undefined && folder !== realpathSync(cluster)) return undefined;
  return { pid, port: Number(portLine) };
}

function readPidFile(cluster: string): string[] {
  const file = path.join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

// PostgreSQL takes a zombie, or a stranger that got the dead server's number, for a running server and refuses for ever.
// Its own check of the shared memory still protects data that really are in use.
function removeDeadPidFile({ cluster }: Place): void {
  const pid = Number(readPidFile(cluster)[0]);
  if (findProcess(pid)) rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function choosePort({ place, avoidPort }: Server, attempt: number): Promise<number> {
  const remembered = existsSync(place.portFile) ? Number(readFileSync(place.portFile, 'utf8')) : 0;
  const usable = remembered > 0 && remembered < 65536 && remembered !== avoidPort && attempt < 3;
  return usable && (await isPortFree(remembered, host)) ? remembered : findFreePort(host);
}

async function pgCtlStart(server: Server, port: number): Promise<string | undefined> {
  const logFile = path.join(server.place.cluster, 'server.log');
  const logged = existsSync(logFile) ? statSync(logFile).size : 0;
  if (logged > logLimit) renameSync(logFile, `${logFile}.1`);
  const settings = { listen_addresses: host, port, max_connections: 200, timezone: 'UTC', log_timezone: 'UTC' };
  const speed = server.fsync ? {} : { fsync: 'off', full_page_writes: 'off' };
  const options = Object.entries({ ...settings, ...speed }).map(([name, value]) => `-c ${name}=${value}`);
  // No unix socket: its default folder may not exist, and its path may be too long.
  const all = `${options.join(' ')} -c unix_socket_directories=''`;
  const { cluster } = server.place;
  const started = await run(server.user, server.binaries.pgCtl, [
    'start',
    '-D',
    cluster,
    '-l',
    logFile,
    '-w',
    '-t',
    '120',
    '-o',
    all,
  ]);
  if (started.code === 0) return undefined;
  const log = existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(logged > logLimit ? 0 : logged) : '';
  return `${log}\n${started.output}`.trim().split('\n').slice(-15).join('\n');
}
