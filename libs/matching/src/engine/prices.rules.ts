import type { Region } from './region.rules.js';

/** Price of one place by home: what the snapshot gives, else what the engine reckons. */
export function pricesFor(region: Region): Float64Array {
  const { prices } = region.snapshot;
  const isGiven = Object.keys(prices).length > 0;
  return Float64Array.from(region.homes.source, ({ id }) => (isGiven ? (prices[id] ?? 0) : 0));
}
