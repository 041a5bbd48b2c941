import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

export type LivingProcess = { started: string; zombie: boolean; command: string };

// A number alone does not tell a process: the system gives it to another one later. Number and start time together do.
export function findProcess(pid: number): LivingProcess | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

// The folder a process stands in, where the system tells (Linux).
export function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function fromProc(pid: number): LivingProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name stands in parentheses and may itself hold both spaces and parentheses.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return { started: rest[18] ?? '', zombie: state === 'Z' || state === 'X', command: name };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): LivingProcess | undefined {
  try {
    const columns = ['-o', 'stat=,lstart=,comm=', '-p', String(pid)];
    const line = execFileSync('ps', columns, { encoding: 'utf8', stdio: 'pipe' }).trim();
    const [state, ...rest] = line.split(/\s+/);
    return {
      started: rest.slice(0, 5).join(' '),
      zombie: state?.startsWith('Z') === true,
      command: rest.slice(5).join(' '),
    };
  } catch {
    return undefined;
  }
}
