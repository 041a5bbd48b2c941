import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem.js';
import { type Binaries, commonFolder, makeOpenFolder } from './binaries.js';
import { type OsUser, canEnter } from './os-user.js';
import { run } from './run.js';

// What a data folder holds. Everything but the cluster itself belongs to whoever starts Samhem.
export type Place = { dataDir: string; cluster: string; passwordFile: string; portFile: string };

export function placeIn(dataDir: string): Place {
  const file = (name: string) => path.join(dataDir, name);
  return {
    dataDir,
    cluster: file('postgres'),
    passwordFile: file('postgres.password'),
    portFile: file('postgres.port'),
  };
}

// The database's user must get through every folder above its data. In /root it does not, and then the data lie elsewhere.
export function reachablePlace(dataDir: string, user: OsUser, log: (line: string) => void): Place {
  if (!makeOpenFolder(dataDir) || !statSync(dataDir).isDirectory()) {
    throw new StartProblem(`SAMHEM_DATA_DIR: mappen ${dataDir} går inte att skapa.`);
  }
  if (opened(dataDir, user)) return placeIn(dataDir);
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const instead = path.join(commonFolder(user), name);
  makeOpenFolder(instead);
  log(
    `databasen ligger i ${instead}: användaren ${user?.name} kommer inte åt ${dataDir}. En egen mapp anges i SAMHEM_DATA_DIR.`,
  );
  return placeIn(instead);
}

// A closed folder of our own is opened for passing through (what lies in it is closed itself); those above it are not ours to open.
function opened(dataDir: string, user: OsUser): boolean {
  const { uid, mode } = statSync(dataDir);
  if (user && uid === process.getuid?.() && (mode & 0o011) !== 0o011) chmodSync(dataDir, (mode & 0o777) | 0o011);
  return canEnter(dataDir, user);
}

export async function ensureCluster(
  place: Place,
  { binaries, user }: { binaries: Binaries; user: OsUser },
  log: (line: string) => void,
): Promise<void> {
  removeLeftovers(place);
  if (isEmpty(place.cluster)) {
    log('skapar databasen …');
    await makeCluster(place, binaries, user);
  }
  refuseStrange(place, binaries);
}

// Moved away first, so that an interrupted wipe never leaves half a database behind under the real name.
export function wipeCluster(place: Place): void {
  const ours = existsSync(place.passwordFile) || existsSync(path.join(place.cluster, 'PG_VERSION'));
  if (!isEmpty(place.cluster) && !ours) {
    throw new StartProblem(
      `--fresh: ${place.cluster} ser inte ut som en databas från Samhem och raderas inte. Se SAMHEM_DATA_DIR.`,
    );
  }
  if (existsSync(place.cluster)) renameSync(place.cluster, `${place.cluster}.old`);
  removeLeftovers(place);
  rmSync(place.passwordFile, { force: true });
}

// An interrupted making or wiping leaves these.
function removeLeftovers({ dataDir }: Place): void {
  const leftovers = readdirSync(dataDir).filter((name) => /^postgres\.(new|old|pw)/.test(name));
  for (const name of leftovers) rmSync(path.join(dataDir, name), { recursive: true, force: true });
}

async function makeCluster(place: Place, binaries: Binaries, user: OsUser): Promise<void> {
  // Named by the process: an initdb whose starter was killed a moment ago may still be writing into its own.
  const [half, given] = [`${place.cluster}.new-${process.pid}`, `${place.cluster}.pw-${process.pid}`];
  const password = randomBytes(24).toString('hex');
  writeOwn(place.passwordFile, password);
  writeFileSync(given, password, { mode: 0o600 });
  mkdirSync(half, { mode: 0o700 });
  if (user) for (const file of [half, given]) chownSync(file, user.uid, user.gid);
  const text = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${given}`];
  const made = await run(user, binaries.initdb, ['-D', half, ...text, ...access, '--no-sync']);
  rmSync(given, { force: true });
  if (made.code !== 0)
    throw new StartProblem(`Databasen kunde inte skapas i ${place.cluster} (SAMHEM_DATA_DIR):\n${made.output}`);
  // The cluster gets its name when it is whole; a half-made one is thrown away at the next start.
  renameSync(half, place.cluster);
}

function refuseStrange(place: Place, { major }: Binaries): void {
  const versionFile = path.join(place.cluster, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : undefined;
  if (version !== undefined && version !== '' && version !== major) {
    throw new StartProblem(
      `Databasen i ${place.cluster} är gjord av PostgreSQL ${version}, men Samhem kör ${major}. ${waysOut()}`,
    );
  }
  if (version !== major || !existsSync(path.join(place.cluster, 'global', 'pg_control'))) {
    throw new StartProblem(`Databasen i ${place.cluster} är skadad eller ofullständig. ${waysOut()}`);
  }
  if (!existsSync(place.passwordFile)) {
    throw new StartProblem(`Databasens lösenord saknas: lägg tillbaka filen ${place.passwordFile}. ${waysOut()}`);
  }
}

export function waysOut(): string {
  return 'Ange en annan mapp i SAMHEM_DATA_DIR, eller börja om med en tom databas: npm run samhem -- --fresh (allt i den raderas).';
}

// Root may start Samhem in somebody else's folder; what it writes there stays that person's.
export function writeOwn(file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600 });
  const { uid, gid } = statSync(path.dirname(file));
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
}

function isEmpty(dir: string): boolean {
  return !existsSync(dir) || readdirSync(dir).length === 0;
}
