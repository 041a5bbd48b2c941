import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProcess } from './process-table.js';
import { StartProblem } from './start-problem.js';

type Holder = { pid: number; started: string };

const patience = 5_000;

// One Samhem for each data folder. A holder that is just stopping gets a moment; one that was killed is seen to be gone.
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const file = path.join(dataDir, 'lock');
  const me = { pid: process.pid, started: findProcess(process.pid)?.started ?? '' };
  for (const giveUpAt = Date.now() + patience; ; await pause(200)) {
    if (create(file, me)) return () => release(file, me);
    const holder = read(file);
    if (!holder || !lives(holder)) setAside(file);
    else if (holder.pid === me.pid || Date.now() > giveUpAt) throw new StartProblem(refusal(dataDir, holder));
  }
}

function refusal(dataDir: string, holder: Holder): string {
  return (
    `Datamappen ${dataDir} används redan av ett Samhem som kör (process ${holder.pid}). ` +
    'Stoppa det först, eller ange en annan mapp i SAMHEM_DATA_DIR.'
  );
}

// Written first and linked after: a lock is never seen empty.
function create(file: string, me: Holder): boolean {
  const written = `${file}.${process.pid}.new`;
  try {
    writeFileSync(written, JSON.stringify(me));
    linkSync(written, file);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StartProblem(
      `SAMHEM_DATA_DIR: det går inte att skriva i ${path.dirname(file)} (${(problem as Error).message}).`,
    );
  } finally {
    rmSync(written, { force: true });
  }
}

// Moved before it is deleted, and looked at after the move: two that find the same dead lock must not take each other's new one.
function setAside(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && lives(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function release(file: string, me: Holder): void {
  if (read(file)?.pid === me.pid) rmSync(file, { force: true });
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function lives(holder: Holder): boolean {
  const found = findProcess(holder.pid);
  return found !== undefined && !found.zombie && found.started === holder.started;
}
