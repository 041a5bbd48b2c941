import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem.js';

// PostgreSQL refuses to run as root. `undefined` means: as whoever we are.
export type OsUser = { uid: number; gid: number; name: string } | undefined;

// Users that exist already; none is created for our sake.
const usual = ['postgres', 'nobody'];

export function chooseOsUser(clusterDir: string, wanted: string | undefined): OsUser {
  const owner = existsSync(clusterDir) ? statSync(clusterDir) : undefined;
  if (process.getuid?.() !== 0) {
    if (owner && process.getuid && owner.uid !== process.getuid())
      throw new StartProblem(foreign(clusterDir, owner.uid));
    return undefined;
  }
  // Data made by an ordinary user stays that user's, so that a start as root in between does no harm.
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: nameOf(owner.uid) };
  if (wanted) {
    const found = lookUp(wanted);
    if (!found || found.uid === 0)
      throw new StartProblem(`PG_OS_USER: ”${wanted}” ska vara en vanlig användare som finns på datorn.`);
    return found;
  }
  const found = usual.map(lookUp).find((user) => user !== undefined);
  if (!found) throw new StartProblem('PostgreSQL kan inte köras som root. Ange en vanlig användare i PG_OS_USER.');
  return found;
}

// Whether that user gets through every folder on the way; asked by trying, since groups and access lists decide too.
export function canEnter(dir: string, user: OsUser): boolean {
  return runAs(user, '/bin/sh', ['-c', 'cd "$1"', 'sh', nearestExisting(dir)]).status === 0;
}

export function runAs(user: OsUser, file: string, args: string[]) {
  return spawnSync(file, args, { ...identity(user), cwd: '/', env: plainEnvironment(), encoding: 'utf8' });
}

export function identity(user: OsUser): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

// Not ours: PGDATA, PGPORT and their like would steer the tools, and a locale would translate what we read from them.
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function nearestExisting(dir: string): string {
  return existsSync(dir) ? dir : nearestExisting(path.dirname(dir));
}

function lookUp(name: string): OsUser {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name };
}

function nameOf(uid: number): string {
  return spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' }).stdout.trim() || String(uid);
}

function foreign(dir: string, uid: number): string {
  return (
    `Databasen i ${dir} tillhör användaren ${nameOf(uid)} (skapad av en start som root eller en annan användare). ` +
    'Starta som samma användare, eller ange en annan mapp i SAMHEM_DATA_DIR.'
  );
}
