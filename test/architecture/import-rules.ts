import { importsOf, targetOf, type Import, type Source } from './sources.js';

/** What each lib may import, besides the kernel and the platform. Design: 2-architecture, "May import". */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  platform: [],
  regions: [],
  avidentification: [],
  identity: ['regions'],
  tasks: [],
  // Who a home is, sealed, apart from what it offers.
  households: ['regions'],
  homes: ['households', 'regions', 'tasks'],
  // The family's word and the recruiter's.
  words: ['homes', 'tasks'],
  // The family's own door, and what it decides.
  families: ['homes', 'regions', 'tasks'],
  // What a family sends from the public page, before there is a home.
  applications: ['families', 'homes', 'households', 'regions', 'tasks'],
  checks: ['homes', 'regions', 'tasks'],
  // From an application to a home that is ready, the unit's own road.
  recruitment: ['applications', 'homes', 'checks'],
  // What the unit makes of a family on that road.
  screening: ['recruitment'],
  // Where a family hears what the assignment is.
  meetings: ['recruitment', 'applications', 'homes', 'regions'],
  // A unit that comes with a spreadsheet.
  imports: ['homes', 'families', 'regions'],
  profiles: ['avidentification', 'homes', 'families', 'checks', 'tasks', 'regions'],
  // Who asks about homes faster than it can read the answers becomes a task.
  needs: ['regions', 'tasks'],
  matching: ['profiles', 'needs'],
  interests: ['homes', 'profiles', 'needs'],
  // The unit's side of matching: what is proposed for the whole region, what is missing, and what is decided about it.
  proposals: ['matching', 'needs', 'homes', 'checks', 'families', 'tasks', 'regions'],
  placements: ['interests', 'homes', 'needs'],
  billing: ['placements', 'regions'],
  statistics: ['regions'],
  audit: ['identity'],
  // Which recruiter carries which member.
  contacts: ['needs', 'identity', 'regions', 'tasks'],
};
/** From regions, statistics takes GraphQL types alone: its figures come from SQL views. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { statistics: ['regions'] };
const OF_A_TYPE = /(Type|Enum)$/;

const PURE = /\.(rules|criterion|split|clock|transitions)$/;
/** What a pure file may load, with avidentification, which is rules alone; types it may take from anywhere in its own lib and the libs below. */
const PURE_MAY_LOAD =
  /^#libs\/(kernel|avidentification)$|^\.{1,2}\/[^'"]*\.(rules|criterion|split|clock|transitions|words)\.js$/;
const KERNEL_MAY_LOAD = /^\.\/[a-z-]+\.js$|^temporal-polyfill$/;

export function libOf(path: string): string | undefined {
  return /^libs\/([^/]+)\//.exec(path)?.[1];
}

/** The part of the house a file belongs to; relative imports stay inside it. */
function houseOf(path: string): string {
  return /^((?:libs|apps)\/[^/]+|[^/]+)/.exec(path)![0];
}

/** Sentences about the file's imports that the table forbids. */
export function importProblems(source: Source): string[] {
  const rules = [doorProblem, tableProblem, entityProblem, purityProblem, webProblem];
  return importsOf(source).flatMap((made) =>
    rules.flatMap((rule) => {
      const problem = rule(source, made);
      return problem ? [`${source.path}: ${problem} (${made.specifier})`] : [];
    }),
  );
}

/** A lib is entered by its front door. */
function doorProblem(source: Source, { specifier }: Import): string | undefined {
  if (/^#libs\/.*[^a-z]/.test(specifier)) return 'a lib is imported as #libs/<lib>, not by a file inside it';
  // The engine without the house around it, for what must start without Nest.
  if (specifier === '#engine' && !/^(apps\/engine|test)\//.test(source.path))
    return 'the engine is part of #libs/matching';
  if (!specifier.startsWith('.')) return undefined;
  const from = houseOf(source.path);
  const to = houseOf(targetOf(source, specifier));
  if (from === to) return undefined;
  // The supervisor runs the migrations; tests look at whatever no lib's front door shows.
  if (from === 'apps/samhem' && to === 'migrations') return undefined;
  if (from === 'test' && !to.startsWith('libs/')) return undefined;
  return `a relative import leaves ${from}`;
}

function tableProblem(source: Source, { specifier, names, reexport }: Import): string | undefined {
  const to = /^#libs\/([a-z]+)$/.exec(specifier)?.[1];
  if (!to) return undefined;
  const from = libOf(source.path);
  if (!MAY_IMPORT[to]) return `${to} is no lib of the table`;
  if (source.path.startsWith('apps/web/') || source.path.startsWith('migrations/'))
    return 'libs are not for this place';
  if (!from) return undefined;
  if (from === to) return 'a lib imports itself by relative paths';
  // The kernel's own imports are a matter of purity, below.
  if (to === 'kernel' || to === 'platform' || from === 'kernel') return undefined;
  if (!MAY_IMPORT[from]?.includes(to)) return `${from} may not import ${to}`;
  const typesOnly = TYPES_ONLY[from]?.includes(to) && (reexport || !names.every((name) => OF_A_TYPE.test(name)));
  return typesOnly ? `${from} may take only types from ${to}` : undefined;
}

/** An entity is known inside its lib alone. */
function entityProblem(_source: Source, { specifier, reexport }: Import): string | undefined {
  return reexport && /\.entity(\.js)?$/.test(specifier) ? 'an entity leaves its file by an export' : undefined;
}

function purityProblem({ path }: Source, { specifier, typeOnly }: Import): string | undefined {
  if (path.endsWith('.spec.ts')) return undefined;
  if (libOf(path) === 'kernel') return KERNEL_MAY_LOAD.test(specifier) ? undefined : 'the kernel is pure';
  if (!PURE.test(path.replace(/\.ts$/, '')) || !libOf(path)) return undefined;
  const isForeignPackage = !specifier.startsWith('.') && !specifier.startsWith('#libs/');
  if (isForeignPackage) return 'a pure file imports no package';
  return typeOnly || PURE_MAY_LOAD.test(specifier) ? undefined : 'a pure file loads only the kernel and pure files';
}

/** In the web app routes compose: a feature knows neither another feature nor the app, and the parts below know no feature. */
function webProblem(source: Source, { specifier }: Import): string | undefined {
  const from = /^apps\/web\/src\/(?:(features)\/([^/]+)|([^/]+))/.exec(source.path);
  if (!from || !specifier.startsWith('.')) return undefined;
  const to = /^apps\/web\/src\/(?:(features)\/([^/]+)|([^/]+))/.exec(targetOf(source, specifier));
  if (!to) return undefined;
  if (from[1] && to[1] && from[2] !== to[2]) return `the feature ${from[2]} imports the feature ${to[2]}`;
  if (from[1] && to[3] === 'app') return 'a feature does not know the app around it';
  const isBelow = ['ui', 'client', 'graphql'].includes(from[3] ?? '');
  return isBelow && (to[1] ?? to[3]) !== undefined && (to[1] || to[3] === 'app')
    ? `${from[3]} is below this`
    : undefined;
}
