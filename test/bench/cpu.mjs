// Processor time as Linux counts it, which stays true on a busy machine where requests a second do not.
import { readFileSync, readdirSync } from 'node:fs';

const TICK_MS = 10;

/** Milliseconds a process has used, or those of all its children together. */
export function cpuOf(pid, { children = false } = {}) {
  const pids = children ? readdirSync('/proc').filter((name) => fieldsOf(name)?.[1] === String(pid)) : [pid];
  return pids.reduce((sum, one) => sum + timeOf(fieldsOf(String(one))), 0);
}

export const parentOf = (pid) => Number(fieldsOf(String(pid))?.[1]);

const timeOf = (fields) => (fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : 0);

/** The fields of /proc/<pid>/stat from the state on; the command before it may hold spaces. */
function fieldsOf(pid) {
  if (!/^\d+$/.test(pid)) return undefined;
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return undefined;
  }
}
