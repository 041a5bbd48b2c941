import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

// Node cannot replace its own process, so it stands aside: same terminal, same signals, same ending as the program it started.
// `linked` gives the program a channel that closes when this process is killed, so that it does not live on unseen.
export function becomeNode(node, args, { linked = false } = {}) {
  const stdio = ['inherit', 'inherit', 'inherit', ...(linked ? ['ipc'] : [])];
  const child = spawn(node, args, { stdio });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithParent(child);
  return new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (!signal) process.exit(code ?? 1);
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  });
}

// Who ends npm means what npm runs; but npm's shell dies of the signal without passing it on.
function stopWithParent(child) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
}

// Runs a tool (file and arguments) to its end and passes on what it says; `what` is named when it fails.
export function runTool(what, [file, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', cwd: root, ...options });
    child.on('error', (problem) => reject(new Error(`${what}: ${problem.message}`)));
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${what} misslyckades (${signal ?? `kod ${code}`}), se ovan.`));
    });
  });
}

// npm deletes node_modules, and with it the Node that `npm run` found there the second time: npm must run on another one.
export function nodeOutsideProject() {
  const folders = pathOutsideProject().split(path.delimiter);
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = folders.map((folder) => path.join(folder, file)).find((candidate) => existsSync(candidate));
  return found ?? process.execPath;
}

export function pathOutsideProject() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders
    .filter((folder) => folder && !path.resolve(folder).startsWith(`${root}${path.sep}`))
    .join(path.delimiter);
}
