import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { nodeOutsideProject, pathOutsideProject, runTool } from './processes.mjs';
import { refuseForeignCheckout, root } from './root.mjs';

const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.samhem-installed');
const ownNode = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export async function installDependencies() {
  const wanted = `${lockHash()} ${process.platform}-${process.arch}`;
  if (readIfThere(stampFile) === wanted && (existsSync(ownNode) || runsOwnVersion(process.execPath))) return;
  if (!installedByHand()) {
    refuseForeignCheckout();
    console.log('Samhem: installerar beroenden (en gång, från en halv till några minuter) …');
    await npmCi();
  }
  await ensureProjectNode();
  // Written last: an interrupted installation leaves no stamp and is done again.
  try {
    writeFileSync(stampFile, wanted);
  } catch {
    // Installed by another user; checking again next time costs a few milliseconds.
  }
}

export function projectNode() {
  return existsSync(ownNode) ? ownNode : process.execPath;
}

export function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

// npm writes its own record of node_modules as its last step. When that equals the lock file, an `npm install` or `npm ci`
// given by hand has done our work, and there is no reason to throw it away.
function installedByHand() {
  const installed = JSON.parse(readIfThere(path.join(modules, '.package-lock.json')) ?? '{}').packages;
  if (!installed) return false;
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(([place, wanted]) => {
    if (place === '') return true;
    const actual = installed[place];
    if (!actual) return wanted.optional === true || wanted.devOptional === true;
    return actual.version === wanted.version && existsSync(path.join(root, place, 'package.json'));
  });
}

async function npmCi() {
  const options = ['--include=dev', '--include=optional', '--engine-strict=false', '--prefer-offline'];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--no-progress', '--loglevel=error'];
  await npm('npm ci', ['ci', ...options, ...quiet, ...cacheOption()]);
}

function npm(what, args) {
  const given = process.env.npm_execpath;
  const [file, first] = given?.endsWith('npm-cli.js') ? [nodeOutsideProject(), [given]] : ['npm', []];
  return runTool(what, [file, ...first, ...args], { env: { ...process.env, PATH: pathOutsideProject() } });
}

// A service account may have no home to keep a cache in, and npm gives up without one.
function cacheOption() {
  if (process.env.npm_config_cache && canWrite(process.env.npm_config_cache)) return [];
  if (canWrite(os.homedir())) return [];
  return ['--cache', path.join(os.tmpdir(), `samhem-npm-${process.getuid?.() ?? 'cache'}`)];
}

function canWrite(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

// The package `node` fetches its binary in an install script, which a careful npm (ignore-scripts, npm 12) does not run.
async function ensureProjectNode() {
  if (runsOwnVersion(ownNode)) return;
  console.log('Samhem: hämtar Node 24 …');
  const env = {
    ...process.env,
    PATH: pathOutsideProject(),
    npm_config_loglevel: 'error',
    npm_config_ignore_scripts: 'false',
  };
  const folder = path.join(modules, 'node');
  const script = [path.join(folder, 'installArchSpecificPackage.js')];
  await runTool('Hämtningen av Node 24', [nodeOutsideProject(), ...script], { cwd: folder, env }).catch(
    () => undefined,
  );
  if (runsOwnVersion(ownNode) || runsOwnVersion(process.execPath)) return;
  throw new Error(
    'Node 24 kunde inte hämtas för den här datorn. Installera Node 24 själv och ge samma kommando igen. / ' +
      'Node 24 could not be fetched for this machine: install it yourself and run the command again.',
  );
}

function runsOwnVersion(node) {
  const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies.node.split('.')[0];
  if (node === process.execPath) return process.versions.node.split('.')[0] === wanted;
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith(`v${wanted}.`) === true;
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
