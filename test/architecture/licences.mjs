// The licences of everything Samhem runs on or sends to a browser, as a reviewed list beside this file.
// `--write` writes the list anew; without it a difference, or a licence nobody has agreed to, is an error.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

const root = new URL('../../', import.meta.url);
const list = new URL('licences.reviewed.txt', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** May be used in a work under the EUPL-1.2 without further conditions than naming them. */
const AGREED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
];

const { packages } = JSON.parse(read('package-lock.json'));

/** Where Node would find a package from another one, as the lock file writes places. */
function placeOf(name, from) {
  for (let place = from; ; place = place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const candidate = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!place) return undefined;
  }
}

/** Packages that the web app's own sources import: they are bundled, so they are shipped. */
function shippedToBrowsers() {
  const folder = new URL('apps/web/src/', root);
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.tsx?$/.test(file));
  const specifiers = files.flatMap((file) => [
    ...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g),
  ]);
  const names = specifiers.map(([, specifier]) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
  return [...new Set(names)].filter((name) => packages[`node_modules/${name}`] && !builtinModules.includes(name));
}

function everythingBelow(names) {
  const reached = new Set();
  const waiting = names.map((name) => placeOf(name, ''));
  for (let place = waiting.pop(); place !== undefined || waiting.length > 0; place = waiting.pop()) {
    if (place === undefined || reached.has(place)) continue;
    reached.add(place);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[place];
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
    const wanted = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
    waiting.push(...wanted.map((name) => placeOf(name, place)));
  }
  return reached;
}

/** Old packages name their licence in another field, which the lock file leaves out. */
function licenceOf(place) {
  const file = `${place}/package.json`;
  const { license, licenses } = existsSync(new URL(file, root)) ? JSON.parse(read(file)) : {};
  const given = packages[place].license ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
  return typeof given === 'string' ? given : (given?.type ?? 'unknown');
}

function isAgreed(licence) {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => AGREED.includes(one)));
}

const reached = everythingBelow([...Object.keys(packages[''].dependencies), ...shippedToBrowsers()]);
const lines = [...reached].map((place) => `${place.replace(/^.*node_modules\//, '')}: ${licenceOf(place)}`);
const text = `${[...new Set(lines)].sort().join('\n')}\n`;

const strange = [...reached].filter((place) => !isAgreed(licenceOf(place)));
for (const place of strange) console.error(`${place}: nobody has agreed to ${licenceOf(place)}`);
if (process.argv.includes('--write')) writeFileSync(list, text);
const isSame = existsSync(list) && readFileSync(list, 'utf8') === text;
if (!isSame) console.error(`The list of licences is not up to date: run "npm run licences" and review what changed.`);
console.log(`${reached.size} packages, ${strange.length} with a licence nobody has agreed to`);
process.exitCode = strange.length > 0 || !isSame ? 1 : 0;
