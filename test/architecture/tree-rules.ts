import { MAY_IMPORT } from './import-rules.js';

const FORBIDDEN = [
  'common',
  'shared',
  'core',
  'utils',
  'util',
  'helpers',
  'helper',
  'lib',
  'misc',
  'docs',
  'types',
  'interfaces',
];
const LIBS = Object.keys(MAY_IMPORT).join('|');
const PLATFORM = [
  'access',
  'config',
  'database',
  'events',
  'graphql',
  'mail',
  'queue',
  'secrets',
  'time',
  'visitors',
].join('|');
const FEATURES = `${LIBS}|start|sign-in`;

/** Every folder there may be. A new one is a decision about the house, taken here. */
const FOLDERS = new RegExp(
  `^(${[
    '\\.ci',
    'docker(/postgres)?',
    'migrations',
    'apps',
    'apps/(api|worker)(/src)?',
    // What a request passes before it reaches a feature.
    'apps/api/src/http',
    'apps/samhem(/begin|/src|/src/demonstration|/src/postgres)?',
    'apps/web(/public|/src)?',
    'apps/web/src/(app|app/pages|app/start|client|features|graphql|ui|ui/form)',
    // What families meet: an entry of its own, which loads no other part of the app.
    'apps/web/src/public(/application|/family)?',
    `apps/web/src/features/(${FEATURES}|interests/brokering|profiles/home)`,
    'libs',
    `libs/(${LIBS})(/src)?`,
    `libs/platform/src/(${PLATFORM})`,
    // The unit's side of a profile: what is decided, written and told; the member's side lies above it.
    'libs/profiles/src/publications',
    // How fast needs may be changed, and what follows when they are changed faster.
    'libs/needs/src/pace',
    // One criterion a file, as one reads a list.
    'libs/matching/src/criteria',
    // Where each home stands for a need and what would open more: asked when somebody looks, beside the run that makes the list.
    'libs/matching/src/standing',
    // Published figures and word lists with their source beside them.
    'libs/(regions|avidentification)/data',
    // What turns a file into cells, before anybody asks what they mean.
    'libs/imports/src/reading',
    // What somebody who is not signed in meets, apart from what the unit does.
    'libs/applications/src/public',
    // The engine's door to outside judges: it starts without Nest, database or build.
    'apps/engine(/src)?',
    // The matching engine: pure, with a door of its own (#engine), so that it runs without the rest of the house.
    'libs/matching/src/engine(/(region|weighing|exact))?',
    // The run reads, computes and stores; the gap is what it found missing and what the unit does about it.
    'libs/proposals/src/(run|gap)',
    // The simulated region that the engine is judged in.
    'test/bench/matching-quality',
    'test',
    'test/(architecture|bench|e2e|faults|givens|samhem|support|web)',
    `test/(${LIBS})`,
    // Pictures the README shows.
    'docker/pictures',
  ].join('|')})$`,
);

/** The closed list of roles a file of a lib may have: `noun.role.ts`. */
export const ROLES_OF_FILES = [
  'clock',
  // HTTP that is no GraphQL: signing in.
  'controller',
  'criterion',
  'entity',
  'errors',
  'events',
  'input',
  'jobs',
  'module',
  'queries',
  'report',
  'resolver',
  'rules',
  'service',
  'split',
  // What express-session asks for.
  'store',
  'transitions',
  'type',
  'words',
];

const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
const LIB_FILE = new RegExp(`^${KEBAB}(\\.(${ROLES_OF_FILES.join('|')}))?(\\.spec)?\\.ts$`);
const OTHER_FILE = new RegExp(`^${KEBAB}(\\.${KEBAB})*\\.(ts|tsx|mjs)$`);

export function folderProblem(folder: string): string | undefined {
  const name = folder.split('/').at(-1)!;
  if (FORBIDDEN.includes(name)) return `${folder}: no folder is called ${name}; name what it holds`;
  return FOLDERS.test(folder) ? undefined : `${folder}: not in the plan of the house`;
}

export function fileNameProblem(path: string): string | undefined {
  const name = path.split('/').at(-1)!;
  if (!/\.(ts|tsx|mjs|js|cjs|jsx|mts|cts)$/.test(name)) return undefined;
  const isFeature = /^libs\/(?!kernel\/|platform\/)/.test(path);
  if (isFeature && !LIB_FILE.test(name)) return `${path}: not noun.role.ts with a role of the closed list`;
  return OTHER_FILE.test(name) ? undefined : `${path}: names are kebab-case, TypeScript or .mjs`;
}
