// What the leak detector finds and what it takes for a leak that is none, on invented texts:
//   npm run bench:leaks [-- --seed 1 --leaky 10000 --clean 5000]
import { parseArgs } from 'node:util';
import { importSource } from '../support/typescript.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    leaky: { type: 'string', default: '10000' },
    clean: { type: 'string', default: '5000' },
  },
});
const { LIMITS, leakFigures } = await importSource('test/avidentification/leak-figures.ts');
const { JUDGING_PROSE } = await importSource('test/avidentification/leak-prose-judging.ts');
const { findLeaks, shippedGazetteer } = await importSource('libs/avidentification/src/index.ts');

const percent = (share) => `${((100 * share.hits) / share.of).toFixed(2)} %`.padStart(9);
const row = (name, share, limit = '') =>
  console.log(`${name.padEnd(22)}${percent(share)}  ${`${share.hits} of ${share.of}`.padEnd(16)}${limit}`);

const size = { leaky: Number(values.leaky), clean: Number(values.clean) };
const figures = leakFigures(JUDGING_PROSE, Number(values.seed), size);
console.log(`Seed ${values.seed}: ${size.leaky} texts with one leak each, ${size.clean} without.\n\nFound, by kind`);
for (const [kind, share] of Object.entries(figures.byKind)) row(kind, share);
console.log('\nFound, by class');
for (const [name, share] of Object.entries(figures.byClass)) row(name, share, `at least ${100 * LIMITS[name]} %`);
console.log('\nTexts without a leak that gave an alarm');
row('false alarms', figures.falseAlarms, `at most ${100 * LIMITS.falseAlarms} %`);

const text = JUDGING_PROSE.clean.trim().replaceAll('\n', ' ').slice(0, 2_000);
const known = ['Anna-Karin', 'Björn', 'Persson', 'Elsa'].map((value) => ({ kind: 'name', value }));
const times = Array.from({ length: 200 }, () => {
  const begun = performance.now();
  findLeaks(text, known, shippedGazetteer());
  return performance.now() - begun;
}).sort((a, b) => a - b);
console.log(`\n2 000 characters: median ${times[100].toFixed(2)} ms, 95 in 100 within ${times[190].toFixed(2)} ms`);

const isShort = Object.entries(figures.byClass).some(([name, { hits, of }]) => hits / of < LIMITS[name]);
if (isShort || figures.falseAlarms.hits / figures.falseAlarms.of > LIMITS.falseAlarms) {
  console.error('\nThe limits are not kept.');
  process.exitCode = 1;
}
