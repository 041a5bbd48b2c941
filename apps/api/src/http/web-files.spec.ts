import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { webFiles } from './web-files.js';

const folder = mkdtempSync(path.join(tmpdir(), 'web-files-'));
let server: Server;

beforeAll(async () => {
  const app = express();
  app.use((_request, response, next) => {
    response.locals['cspNonce'] = 'n0nce';
    next();
  });
  app.use(...webFiles(folder));
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string, accept = 'text/html,*/*;q=0.8') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, { headers: { accept } });

describe('The web app', () => {
  it('says so when it is not built', async () => {
    const response = await get('/');
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('inte byggd')]);
  });

  describe('when it is built', () => {
    beforeAll(() => {
      mkdirSync(path.join(folder, 'assets'));
      writeFileSync(
        path.join(folder, 'index.html'),
        '<script nonce="__CSP_NONCE__"></script><style nonce="__CSP_NONCE__">',
      );
      writeFileSync(path.join(folder, 'bli-familjehem.html'), '<script nonce="__CSP_NONCE__"></script>');
      writeFileSync(path.join(folder, 'assets', 'app-4f.js'), 'let a;');
      writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
    });

    it.each(['/', '/behov/17', '/index.html', '/en.adress'])(
      'answers %s with its page and the nonce of the answer',
      async (address) => {
        const response = await get(address);
        expect(await response.text()).toBe('<script nonce="n0nce"></script><style nonce="n0nce">');
        expect(response.headers.get('cache-control')).toBe('no-store');
      },
    );

    it.each(['/bli-familjehem', '/bli-familjehem/familjepoolen/anmalan', '/anmalan/', '/min-familj/', '/min-familj'])(
      'answers %s with the page for families',
      async (address) => expect(await (await get(address)).text()).toBe('<script nonce="n0nce"></script>'),
    );

    it.each(['/anmalningar', '/bli-familjehem.html', '/om/min-familj'])('answers %s with the other', async (address) =>
      expect(await (await get(address)).text()).toContain('<style'),
    );

    it('has files that may be kept for ever and files that may not', async () => {
      expect((await get('/assets/app-4f.js', '*/*')).headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      );
      expect((await get('/favicon.svg', 'image/*')).headers.get('cache-control')).toBe('no-cache');
    });

    it.each([
      '/graphql',
      '/auth/elsewhere',
      '/oidc/x',
      '/health',
      '/imports/homes/template.csv',
      '/assets/gone.js',
      '/assets/..%2f..%2fpackage.json',
    ])('does not answer for %s', async (address) => {
      const response = await get(address);
      expect([response.status, (await response.text()).includes('n0nce')]).toEqual([404, false]);
    });

    it('is not sent to programs that want something else', async () => {
      expect((await get('/behov', 'application/json')).status).toBe(404);
    });
  });
});
