import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { prepare } from '../../apps/samhem/src/prepare.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { startWorld } from '../support/world.js';

const OTHER_KEY = 'b8'.repeat(32);
const REFUSAL = /IDENTITY_KEY: uppgifterna i databasen är låsta med en annan nyckel/;

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
  const world = await startWorld({ worker: false, database: { ...database, drop: async () => undefined } });
  await world.close();
}, 60_000);
afterAll(() => database?.drop());

/** A process as it is started in an installation of several. */
async function startProcess(program: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [`dist/apps/${program}/src/main.js`], {
    env: {
      PATH: process.env['PATH'],
      PORT: '39274',
      DATABASE_URL: database.appUrl,
      SESSION_SECRET: 'a secret that only the tests use, nowhere else',
      IDENTITY_KEY: OTHER_KEY,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
}

describe('a database that was sealed with another IDENTITY_KEY', () => {
  it('is opened again with its own', async () => {
    const world = await startWorld({ worker: false, database: { ...database, drop: async () => undefined } });
    expect(await world.look('select count(*)::int as n from samhem.installation_keys')).toEqual([{ n: 1 }]);
    await world.close();
  }, 60_000);

  it.each(['api', 'worker'])(
    'stops the %s at its start, with a setting’s exit code and the setting’s name',
    async (program) => {
      const { code, said } = await startProcess(program);
      expect(said).toMatch(REFUSAL);
      expect(said).not.toContain(OTHER_KEY);
      expect(code).toBe(78);
    },
    60_000,
  );

  it('stops the supervisor before it fills anything', async () => {
    process.env['IDENTITY_KEY'] = OTHER_KEY;
    const settings = {
      adminUrl: database.adminUrl,
      publicUrl: 'http://localhost:3000',
      port: 3000,
      log: () => undefined,
    };
    try {
      await expect(prepare(settings)).rejects.toThrow(REFUSAL);
    } finally {
      delete process.env['IDENTITY_KEY'];
    }
  }, 60_000);
});
