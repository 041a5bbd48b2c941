import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { lockDataDir } from './data-lock.js';
import { findBinaries } from './postgres/binaries.js';
import { type Place, ensureCluster, placeIn, reachablePlace, waysOut, wipeCluster } from './postgres/cluster.js';
import { chooseOsUser } from './postgres/os-user.js';
import { type Server, livePostmaster, startServer, stopServer } from './postgres/server.js';
import { StartProblem } from './start-problem.js';

export type EmbeddedPostgresOptions = {
  dataDir: string;
  log: (line: string) => void;
  /** false for databases that live as long as a test run: much faster, lost when the machine loses its power */
  fsync?: boolean;
  /** removes what is there and starts with an empty cluster */
  fresh?: boolean;
  /** a port the database must leave to somebody else */
  avoidPort?: number;
};

export type EmbeddedPostgres = {
  /** the superuser's, to the database `postgres` */
  url: string;
  /** the folder really used: another one where the database's user does not reach the one asked for */
  dataDir: string;
  isRunning(): boolean;
  /** starts it again, at the same address, after it died */
  revive(): Promise<void>;
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
};

// "The database system is starting up", and what a connection meets while the server dies or is not there yet.
const passing = ['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET'];

// PostgreSQL from the binaries in node_modules. It outlives a crash of ours: the next start takes over the one that still runs.
// A folder has one user at a time; a second start in it is refused until the first has stopped.
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log } = options;
  const wanted = process.env['PG_OS_USER'];
  const place = reachablePlace(dataDir, chooseOsUser(placeIn(dataDir).cluster, wanted), log);
  const user = chooseOsUser(place.cluster, wanted);
  const unlock = await lockDataDir(place.dataDir);
  try {
    const server: Server = {
      place,
      binaries: findBinaries(user),
      user,
      fsync: options.fsync ?? true,
      avoidPort: options.avoidPort,
    };
    if (options.fresh) await wipe(server, log);
    await ensureCluster(place, { binaries: server.binaries, user }, log);
    const url = await startAnswering(server, log);
    return handle(server, url, unlock);
  } catch (problem) {
    unlock();
    throw problem;
  }
}

// Asked to start again each time it does not answer: one found running may have been dying, or may still be repairing itself
// after a crash, which takes as long as it takes.
async function startAnswering(server: Server, log: (line: string) => void): Promise<string> {
  let takenOver = true;
  for (const giveUpAt = Date.now() + 120_000; ; await pause(200)) {
    const { port, adopted } = await startServer(server);
    takenOver &&= adopted;
    const url = `postgres://postgres:${readPassword(server.place)}@127.0.0.1:${port}/postgres`;
    const problem = await whyNoAnswer(url);
    if (!problem) {
      if (takenOver) log('tar över databasen som fortfarande kör sedan förra starten.');
      return url;
    }
    if (passing.includes(problem.code ?? '') && Date.now() < giveUpAt) continue;
    await stopServer(server, 'fast');
    throw new StartProblem(`Databasen i ${server.place.cluster} svarar inte (${problem.message}). ${waysOut()}`);
  }
}

async function whyNoAnswer(url: string): Promise<(Error & { code?: string }) | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (problem) {
    return problem as Error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function wipe(server: Server, log: (line: string) => void): Promise<void> {
  log('börjar om: den gamla databasen raderas.');
  await stopServer(server, 'immediate');
  wipeCluster(server.place);
}

function handle(server: Server, url: string, unlock: () => void): EmbeddedPostgres {
  return {
    url,
    dataDir: server.place.dataDir,
    isRunning: () => livePostmaster(server.place) !== undefined,
    async revive() {
      const again = await startAnswering(server, () => undefined);
      if (again !== url) throw new StartProblem('Databasens port har tagits av ett annat program.');
    },
    async stop(mode = 'fast') {
      await stopServer(server, mode);
      unlock();
    },
  };
}

function readPassword(place: Place): string {
  return readFileSync(place.passwordFile, 'utf8').trim();
}
