import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Child } from '../../apps/samhem/src/child.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samhem-child-'));
let said: string[] = [];
let child: Child;

function start(program: string): Child {
  const file = path.join(folder, 'program.mjs');
  writeFileSync(file, program);
  said = [];
  child = new Child({ name: 'worker', file, env: process.env, log: (line) => said.push(line) });
  return child;
}

async function until(line: RegExp): Promise<void> {
  while (!said.some((text) => line.test(text))) await pause(20);
}

describe('a process that Samhem keeps running', () => {
  afterEach(() => child.kill());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is ready when it says so, and stops when told', async () => {
    await start(
      `process.send({ ready: true }); setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit())`,
    ).ready;
    await child.stop();
    expect(said).toEqual([]);
  });

  it('is started again when it dies', async () => {
    await start(`process.send({ ready: true }); setTimeout(() => process.exit(3), 50)`).ready;
    await until(/igång igen/);
    expect(said[0]).toBe('worker stannade (kod 3) och startas om om 0,2 s.');
  });

  it('is given up when it never gets ready', async () => {
    await expect(start('process.exit(1)').failed).rejects.toThrow('worker kom inte igång på 4 försök (kod 1)');
  });

  it('is given up at once when it does not accept a setting', async () => {
    await expect(start('process.exit(78)').failed).rejects.toThrow('worker godtar inte inställningarna');
    expect(said).toEqual([]);
  });
});
