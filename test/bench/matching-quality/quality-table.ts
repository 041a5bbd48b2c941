import type { Measures } from './measures.js';
import type { SeedResult } from './seed-run.js';

type Column = readonly [title: string, tell: (measures: Measures, bound: number) => number, digits: number];

const COLUMNS: readonly Column[] = [
  ['in time %', ({ inTime }) => 100 * inTime, 1],
  ['÷ bound', ({ inTime }, bound) => inTime / bound, 3],
  ['hard %', ({ hardInTime }) => 100 * hardInTime, 1],
  ['overdue d', ({ overdue }) => overdue, 1],
  ['p90 d', ({ p90 }) => p90, 0],
  ['Mkr', ({ cost }) => cost, 1],
  ['breakd.', ({ breakdowns }) => breakdowns, 3],
  ['backlog %', ({ backlog }) => 100 * backlog, 1],
  ['in vain', ({ failedContacts }) => failedContacts, 0],
  ['shortfall', ({ shortfall }) => shortfall, 2],
  ['service', ({ serviceRatio }) => serviceRatio, 2],
  ['s−l pp', ({ smallLessLarge }) => 100 * smallLessLarge, 1],
];

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);

/** Standard error of the mean. */
function errorOf(all: readonly number[]): number {
  const middle = mean(all);
  const variance = all.reduce((sum, one) => sum + (one - middle) ** 2, 0) / Math.max(1, all.length - 1);
  return Math.sqrt(variance / Math.max(1, all.length));
}

/** The tighter of the two bounds, in the mean. */
export function boundOf(results: readonly SeedResult[]): number {
  return Math.min(mean(results.map(({ bounds }) => bounds.known)), mean(results.map(({ bounds }) => bounds.expected)));
}

export const settingsIn = (results: readonly SeedResult[]) => [...new Set(results.map(({ setting }) => setting))];
const policiesIn = (results: readonly SeedResult[]) => Object.keys(results[0]?.measures ?? {});

/** Per setting: the means, and in time and overdue as paired differences with their standard errors. */
export function qualityTable(results: readonly SeedResult[]): string {
  return settingsIn(results)
    .map((setting) => {
      const of = results.filter((one) => one.setting === setting);
      const bound = boundOf(of);
      const head = [
        'policy'.padEnd(15),
        ...COLUMNS.map(([title]) => title.padStart(9)),
        againstHead('queue'),
        againstHead('browsing'),
      ];
      const lines = policiesIn(of).map((policy) => {
        const cells = COLUMNS.map(([, tell, digits]) =>
          mean(of.map(({ measures }) => tell(measures[policy]!, bound)))
            .toFixed(digits)
            .padStart(9),
        );
        return [policy.padEnd(15), ...cells, against(of, policy, 'queue'), against(of, policy, 'browsing')].join(' ');
      });
      return [`\n${setting}: ${of.length} seeds, bound ${(100 * bound).toFixed(1)} %`, head.join(' '), ...lines].join(
        '\n',
      );
    })
    .join('\n');
}

const againstHead = (other: string) => `in time − ${other} pp`.padStart(22);

function against(results: readonly SeedResult[], policy: string, other: string): string {
  if (!policiesIn(results).includes(other) || policy === other) return ''.padStart(22);
  const differences = results.map(({ measures }) => 100 * (measures[policy]!.inTime - measures[other]!.inTime));
  return `${mean(differences).toFixed(1)} ± ${errorOf(differences).toFixed(1)}`.padStart(22);
}

/** One target of 4-matching, in one setting. */
interface Target {
  readonly name: string;
  readonly policy: string;
  readonly others: readonly string[];
  readonly value: (results: readonly SeedResult[]) => number;
  readonly holds: (value: number) => boolean;
  readonly asked: string;
}

type Key = keyof Measures;
const average = (policy: string, key: Key) => (results: readonly SeedResult[]) =>
  mean(results.map(({ measures }) => measures[policy]![key]));
const ratio = (policy: string, key: Key, other: string) => (results: readonly SeedResult[]) =>
  average(policy, key)(results) / average(other, key)(results);
const gain = (policy: string, key: Key, other: string) => (results: readonly SeedResult[]) =>
  100 * (average(policy, key)(results) - average(other, key)(results));
const toBound = (policy: string) => (results: readonly SeedResult[]) =>
  average(policy, 'inTime')(results) / boundOf(results);

function target(
  name: string,
  [policy, ...others]: readonly string[],
  rest: Omit<Target, 'name' | 'policy' | 'others'>,
): Target {
  return { name, policy: policy!, others, ...rest };
}
const atMost = (limit: number) => ({ asked: `≤ ${limit}`, holds: (value: number) => value <= limit });
const atLeast = (limit: number) => ({ asked: `≥ ${limit}`, holds: (value: number) => value >= limit });

export const TARGETS: readonly Target[] = [
  target('lika in time ÷ bound', ['lika'], { value: toBound('lika'), ...atLeast(0.7) }),
  target('lika overdue ÷ queue', ['lika', 'queue'], { value: ratio('lika', 'overdue', 'queue'), ...atMost(1) }),
  target('lika in time − queue, pp', ['lika', 'queue'], { value: gain('lika', 'inTime', 'queue'), ...atLeast(1) }),
  target('lika cost ÷ queue', ['lika', 'queue'], { value: ratio('lika', 'cost', 'queue'), ...atMost(0.985) }),
  target('lika hard − queue, pp', ['lika', 'queue'], { value: gain('lika', 'hardInTime', 'queue'), ...atLeast(4) }),
  target('lika breakdowns ÷ queue', ['lika', 'queue'], {
    value: ratio('lika', 'breakdowns', 'queue'),
    ...atMost(0.88),
  }),
  target('lika p90 ÷ queue', ['lika', 'queue'], { value: ratio('lika', 'p90', 'queue'), ...atMost(1.06) }),
  target('lika backlog ÷ queue', ['lika', 'queue'], { value: ratio('lika', 'backlog', 'queue'), ...atLeast(0.94) }),
  target('lika overdue ÷ browsing', ['lika', 'browsing'], {
    value: ratio('lika', 'overdue', 'browsing'),
    ...atMost(0.87),
  }),
  target('lika cost ÷ browsing', ['lika', 'browsing'], { value: ratio('lika', 'cost', 'browsing'), ...atMost(0.95) }),
  target('lika in vain ÷ browsing', ['lika', 'browsing'], {
    value: ratio('lika', 'failedContacts', 'browsing'),
    ...atMost(0.2),
  }),
  target('balans in time ÷ bound', ['balans'], { value: toBound('balans'), ...atLeast(0.8) }),
  target('balans overdue ÷ queue', ['balans', 'queue'], {
    value: ratio('balans', 'overdue', 'queue'),
    ...atMost(1.02),
  }),
  target('shortfall ÷ without fairness', ['lika', 'lika unfair'], {
    value: ratio('lika', 'shortfall', 'lika unfair'),
    ...atMost(0.7),
  }),
  target('worst service ratio', ['lika'], { value: average('lika', 'serviceRatio'), ...atLeast(0.65) }),
  target('small − large, pp', ['lika'], {
    value: (results) => Math.abs(100 * average('lika', 'smallLessLarge')(results)),
    ...atMost(2),
  }),
  target('price of fairness, pp', ['lika', 'lika unfair'], {
    value: gain('lika unfair', 'inTime', 'lika'),
    ...atMost(0.5),
  }),
  target('gain left with queue days', ['lika 3/4', 'lika', 'queue'], {
    value: (results) => gain('lika 3/4', 'inTime', 'queue')(results) / gain('lika', 'inTime', 'queue')(results),
    ...atLeast(0.7),
  }),
];

/** The targets of 4-matching beside what was measured, by setting; `*` where it is not reached. Judged in the base setting. */
export function targetTable(results: readonly SeedResult[]): string {
  const settings = settingsIn(results);
  const policies = policiesIn(results);
  const rows = TARGETS.filter(({ policy, others }) => [policy, ...others].every((one) => policies.includes(one))).map(
    ({ name, asked, value, holds }) => {
      const values = settings.map((setting) => value(results.filter((one) => one.setting === setting)));
      return [name.padEnd(30), asked.padEnd(8), ...values.map((one) => told(one, holds(one)))].join(' ');
    },
  );
  return [`\n${'target'.padEnd(39)} ${settings.map((one) => one.padStart(12)).join(' ')}`, ...rows].join('\n');
}

const told = (value: number, holds: boolean) => `${value.toFixed(3)}${holds ? ' ' : '*'}`.padStart(12);
