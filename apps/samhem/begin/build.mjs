import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockHash, projectNode } from './install.mjs';
import { runTool } from './processes.mjs';
import { refuseForeignCheckout, root } from './root.mjs';

const dist = path.join(root, 'dist');
// Beside dist and equally deep, so that the paths in source maps stay right when the result is moved into place.
const fresh = path.join(root, 'dist.new');

export async function buildServer() {
  await buildWhenStale(
    'server',
    ['apps/api', 'apps/worker', 'apps/samhem', 'libs', 'migrations', '.swcrc'],
    async () => {
      const ignored = ['apps/web/**', '**/*.spec.ts', '**/*.d.ts'].flatMap((pattern) => ['--ignore', pattern]);
      const options = ['--out-dir', 'dist.new', '--extensions', '.ts', '--quiet', ...ignored];
      await tool('Bygget av servern', '@swc/cli/bin/swc.js', ['apps', 'libs', 'migrations', ...options]);
      return ['apps', 'libs', 'migrations'];
    },
  );
}

export async function buildWeb() {
  if (!existsSync(path.join(root, 'apps/web/vite.config.ts'))) return;
  await buildWhenStale('web', ['apps/web'], async () => {
    const options = ['--outDir', path.join(fresh, 'web'), '--emptyOutDir', '--logLevel', 'warn'];
    await tool('Bygget av webben', 'vite/bin/vite.js', ['build', '--config', 'apps/web/vite.config.ts', ...options]);
    return ['web'];
  });
}

// The stamp goes away before the first file moves and comes back after the last, so a killed build is done again;
// what is served meanwhile is the old result, never half a new one.
async function buildWhenStale(name, sources, build) {
  const stampFile = path.join(dist, `.built-${name}`);
  const wanted = contentHash(sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  refuseForeignCheckout();
  console.log(`Samhem: bygger ${name === 'web' ? 'webben' : 'servern'} …`);
  rmSync(fresh, { recursive: true, force: true });
  const made = await build();
  rmSync(stampFile, { force: true });
  mkdirSync(dist, { recursive: true });
  for (const folder of made) replaceFolder(path.join(fresh, folder), path.join(dist, folder));
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(stampFile, wanted);
}

// A folder is replaced whole: a file whose source is gone (a renamed migration, say) must not run on.
function replaceFolder(made, place) {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(made, place);
  rmSync(old, { recursive: true, force: true });
}

function tool(what, script, args) {
  // A NODE_ENV for the app's sake must not turn the web into a development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  return runTool(what, [projectNode(), path.join(root, 'node_modules', script), ...args], { env });
}

function contentHash(sources) {
  const hash = createHash('sha256')
    .update(lockHash())
    .update(readFileSync(new URL(import.meta.url)));
  for (const file of sources.flatMap(filesBelow))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function filesBelow(source) {
  const entries = readdirIfFolder(path.join(root, source));
  if (!entries) return existsSync(path.join(root, source)) ? [source] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'))
    .sort();
}

function readdirIfFolder(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return undefined;
  }
}
