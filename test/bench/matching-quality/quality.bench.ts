import { measuresOf } from './measures.js';
import { SETTINGS } from './parameters.js';
import { POLICIES } from './policies.js';
import { simulatedRegion } from './region.js';
import { simulate } from './simulate.js';
const seeds = Number(process.argv[2] ?? 3);
const setting = process.argv[3] ?? 'base';
const only = process.argv[4];
for (const policy of POLICIES) {
  if (only && !only.split(',').includes(policy.name)) continue;
  const t = performance.now();
  const all = [];
  for (let s = 1; s <= seeds; s++) all.push(measuresOf(simulate(simulatedRegion(SETTINGS[setting]!, s), policy)));
  const ms = (performance.now() - t) / seeds;
  const m = Object.fromEntries(Object.keys(all[0]!).map((k) => [k, +(all.reduce((a, o) => a + (o as any)[k], 0) / seeds).toFixed(3)]));
  console.log(policy.name.padEnd(16), ms.toFixed(0) + 'ms', JSON.stringify(m));
}
