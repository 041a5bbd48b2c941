import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'samhem-start-')), 'data');

function start(env: Record<string, string>, ...args: string[]) {
  const settings = { PATH: process.env['PATH'], SAMHEM_DATA_DIR: dataDir, ...env };
  return spawnSync(process.execPath, ['dist/apps/samhem/src/main.js', ...args], { env: settings, encoding: 'utf8' });
}

describe('a start that cannot succeed', () => {
  afterAll(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }));
  afterEach(() => expect(existsSync(dataDir)).toBe(false));

  it('ends and names the wrong setting', () => {
    const { status, stderr } = start({ PORT: 'abc' });
    expect(status).toBe(1);
    expect(stderr).toContain('PORT: ska vara ett heltal från 1 till 65535, inte ”abc”.');
  });

  it('ends at a flag it does not know', () => {
    expect(start({}, '--frehs')).toMatchObject({ status: 1, stderr: expect.stringContaining('--frehs: okänd flagga') });
  });

  it('ends and names the setting of a server that does not answer', () => {
    const { status, stderr } = start({ PORT: '39281', DATABASE_URL: 'postgres://a:hemligt@127.0.0.1:1/samhem' });
    expect(status).toBe(1);
    expect(stderr).toContain('DATABASE_URL: det går inte att ansluta till 127.0.0.1:1');
    expect(stderr).not.toContain('hemligt');
  });

  it('says which setting moves it when the port is taken', async () => {
    const other = net.createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    const { status, stderr } = start({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`PORT: ${port} är upptagen`);
  });
});
