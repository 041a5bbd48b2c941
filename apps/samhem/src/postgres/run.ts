import { spawn } from 'node:child_process';
import { type OsUser, identity, plainEnvironment } from './os-user.js';

// Detached: a Ctrl-C in the terminal must not reach initdb or pg_ctl in the middle of their work.
export function run(user: OsUser, file: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const options = { ...identity(user), cwd: '/', env: plainEnvironment(), detached: true };
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', reject);
    // Not 'close': the server that pg_ctl leaves running may keep the pipes open.
    child.on('exit', (code) => resolve({ code, output: output.trim() }));
  });
}
