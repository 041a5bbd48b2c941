import { installDependencies, projectNode } from './install.mjs';
import { buildServer, buildWeb } from './build.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { becomeNode } from './processes.mjs';
import { root } from './root.mjs';

const usage = `Användning:
  npm run samhem              startar Samhem
  npm run samhem -- --fresh   börjar om med en tom databas
  npm test                    kör testerna (argument går till jest, t.ex. npm test -- test/homes)
  npm run build               bygger bara (behövs inte före de andra)
  npm run --silent engine     matchningsmotorn: en rad JSON in, en rad ut (-- --profile lika)
  npm run bench:quality       vad motorn är värd i en simulerad region
  npm run bench:speed         hur fort den går
  npm run bench:latency       från en sparad ändring till den andras sida`;

// Jest loads packages that exist as ES modules only through this; the warning about it says nothing to whoever runs the tests.
const forJest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const forSamhem = ['--enable-source-maps', 'dist/apps/samhem/src/main.js'];

const fromSources = ['--import', './test/support/typescript.mjs'];

const commands = {
  start: (args) => becomeNode(projectNode(), [...forSamhem, ...args], { linked: true }),
  test: (args) => becomeNode(projectNode(), [...forJest, '-c', 'test/jest.config.mjs', ...args]),
  build: () => undefined,
  'bench:latency': (args) => becomeNode(projectNode(), ['test/bench/latency.bench.mjs', ...args]),
};

// These run the sources as they stand and need neither build nor web; what they print is theirs alone.
const tools = {
  engine: (args) => becomeNode(projectNode(), [...fromSources, 'apps/engine/src/main.ts', ...args]),
  'bench:quality': (args) =>
    becomeNode(projectNode(), [...fromSources, 'test/bench/matching-quality/quality.bench.ts', ...args]),
  'bench:speed': (args) =>
    becomeNode(projectNode(), [...fromSources, 'test/bench/matching-quality/speed.bench.ts', ...args]),
};

export async function run(name, args) {
  const tool = Object.hasOwn(tools, name ?? '') ? tools[name] : undefined;
  const command = tool ?? (Object.hasOwn(commands, name ?? '') ? commands[name] : undefined);
  if (!command) {
    console.error(usage);
    process.exit(name === 'help' ? 0 : 2);
  }
  // Data files are read relative to the checkout, wherever the command was given.
  process.chdir(root);
  // Whoever reads a tool's answers reads nothing else.
  if (tool) console.log = console.error;
  try {
    if (tool) await installDependencies();
    else await oneAtATime(root, prepare);
    await command(args);
  } catch (problem) {
    console.error(`\nSamhem kunde inte starta: ${problem.message}`);
    process.exit(1);
  }
}

async function prepare() {
  await installDependencies();
  await buildServer();
  await buildWeb();
}
