import { exclusionsFor, partsOf, reasonsOf, type Region } from '#engine';

/** How one would begin: every need against every home, with all its reasons, and the best 24 by sorting. Returns the pairs kept. */
export function scoreEveryPair({ needs, homes }: Region, region: Region): number {
  let kept = 0;
  for (let need = 0; need < needs.count; need++) {
    const pairs: { home: number; suitability: number; reasons: unknown }[] = [];
    for (let home = 0; home < homes.count; home++) {
      if (exclusionsFor(region, need)(home).length > 0) continue;
      const suitability = Object.values(partsOf(region, need, home)).reduce((sum, part) => sum + part, 0);
      pairs.push({ home, suitability, reasons: reasonsOf(region, need, home) });
    }
    kept += pairs.sort((a, b) => b.suitability - a.suitability).slice(0, 24).length;
  }
  return kept;
}
