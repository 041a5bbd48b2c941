import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/samhem/src/postgres.js';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'samhem-postgres-'));
const file = (...names: string[]) => path.join(dataDir, ...names);
let said: string[] = [];
let running: EmbeddedPostgres | undefined;

async function start(options: { fresh?: boolean } = {}): Promise<EmbeddedPostgres> {
  said = [];
  running = await startEmbeddedPostgres({ dataDir, fsync: false, log: (line) => said.push(line), ...options });
  return running;
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: running?.url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const postmaster = () => Number(readFileSync(file('postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

// What a start leaves behind that was killed with -9.
function forgetStarter(): void {
  const gone = spawnSync('true').pid;
  writeFileSync(file('lock'), JSON.stringify({ pid: gone, started: '1' }));
}

describe('the embedded PostgreSQL', () => {
  afterAll(async () => {
    await running?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('throws a half-made database away and makes a whole one', async () => {
    mkdirSync(file('postgres.new-1', 'base'), { recursive: true });
    writeFileSync(file('postgres.pw-1'), 'x');
    await start();
    expect(await query('select version()')).toEqual([expect.stringContaining('PostgreSQL 18')]);
    expect(await query('show max_connections')).toEqual(['200']);
    expect(await query('show listen_addresses')).toEqual(['127.0.0.1']);
    expect(existsSync(file('postgres.new-1'))).toBe(false);
    expect(existsSync(file('postgres.pw-1'))).toBe(false);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(running?.url ?? '');
    url.password = 'guess';
    await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow('password');
  });

  it('refuses a second start in the same folder', async () => {
    await expect(startEmbeddedPostgres({ dataDir, log: () => undefined })).rejects.toThrow('SAMHEM_DATA_DIR');
  });

  it('is taken over, still running, after its starter was killed', async () => {
    await query('create table kept (word text)');
    await query(`insert into kept values ('safe')`);
    const before = postmaster();
    forgetStarter();
    await start();
    expect(postmaster()).toBe(before);
    expect(said).toEqual([expect.stringContaining('tar över')]);
    expect(await query('select word from kept')).toEqual(['safe']);
  });

  it('starts again with its data after it was killed itself', async () => {
    const { url } = running as EmbeddedPostgres;
    process.kill(postmaster(), 'SIGKILL');
    forgetStarter();
    await start();
    expect(running?.url).toBe(url);
    expect(await query('select word from kept')).toEqual(['safe']);
  });

  it('comes back at the same address when it is revived', async () => {
    process.kill(postmaster(), 'SIGKILL');
    await running?.revive();
    expect(running?.isRunning()).toBe(true);
    expect(await query('select word from kept')).toEqual(['safe']);
  });

  it('is not fooled by a pid file whose number now is another program', async () => {
    await running?.stop();
    expect(running?.isRunning()).toBe(false);
    writeFileSync(file('postgres', 'postmaster.pid'), `${process.pid}\n${file('postgres')}\n1\n5432\n`);
    await start();
    expect(await query('select word from kept')).toEqual(['safe']);
  });

  it('begins anew when asked to', async () => {
    await running?.stop();
    await start({ fresh: true });
    expect(await query(`select to_regclass('kept')`)).toEqual([null]);
  });

  it.each([
    ['made by another version', () => writeFileSync(file('postgres', 'PG_VERSION'), '17\n')],
    ['damaged', () => rmSync(file('postgres', 'PG_VERSION'))],
  ])('tells the ways out when the data are %s', async (_, harm) => {
    await running?.stop();
    harm();
    const refused = start();
    await expect(refused).rejects.toThrow(/SAMHEM_DATA_DIR.*--fresh/);
    await expect(refused).rejects.toThrow(dataDir);
  });

  it('leaves a folder alone that it did not make', async () => {
    rmSync(file('postgres.password'));
    await expect(start({ fresh: true })).rejects.toThrow('raderas inte');
    expect(existsSync(file('postgres', 'global', 'pg_control'))).toBe(true);
  });
});
