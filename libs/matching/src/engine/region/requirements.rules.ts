import { andBits, bitsFor, clearBit, fillBits, hasBit, orBits, removeBits, type Bits } from './bitset.rules.js';
import { factBit, STANDING_FACTS, type Ages, type EngineNeed } from '../engine.words.js';
import type { HomeArrays } from './home-arrays.rules.js';
import { MOST_PLACES, OLDEST } from './masks.rules.js';
import { distanceKm, type Region } from './region.rules.js';
import type { ExclusionCode } from './requirement.words.js';

/** One hard requirement of one need, answered for every home at once. */
export interface Held {
  readonly code: ExclusionCode;
  readonly bits: Bits;
  /** Whether a one means that the home passes, or that it fails. */
  readonly onesPass: boolean;
}

/** Every hard requirement of the need but those of distance and of the single pair. */
export function heldBy({ homes }: Region, need: EngineNeed): Held[] {
  const { bits } = homes;
  const held: Held[] = [];
  const pass = (code: ExclusionCode, passing: Bits) => held.push({ code, bits: passing, onesPass: true });
  if (need.assignmentType !== null) {
    pass('assignment_type', anyOf(homes, bits.type, { names: [need.assignmentType], unknown: bits.untyped }));
  }
  for (const child of need.children) pass('age', takesAge(homes, child));
  pass('places', bits.room[Math.min(MOST_PLACES, need.children.length)]!);
  if (need.exclusive) pass('exclusive', bits.whole);
  if (need.zones) pass('zone', anyOf(homes, bits.zone, { names: need.zones, unknown: bits.unzoned }));
  if (need.avoidedZones.length > 0) {
    const avoided = anyOf(homes, bits.zone, { names: need.avoidedZones, unknown: bitsFor(homes.count) });
    held.push({ code: 'avoided_zone', bits: avoided, onesPass: false });
  }
  if (need.languageRequired && need.language !== null) {
    pass('language', anyOf(homes, bits.language, { names: [need.language], unknown: bits.untold }));
  }
  for (const facts of [need.required, STANDING_FACTS]) {
    for (const fact of facts) {
      const place = 31 - Math.clz32(factBit(fact));
      if (bits.isLacking[place]) held.push({ code: fact, bits: bits.lacks[place]!, onesPass: false });
    }
  }
  return held;
}

/** A known age must be taken; of a span of years one taken is enough, the others are a question to the unit. */
function takesAge(homes: HomeArrays, { from, to }: Ages): Bits {
  if (from === to) return homes.bits.age[Math.min(from, OLDEST)]!;
  const taken = bitsFor(homes.count);
  for (let year = from; year <= Math.min(to, OLDEST); year++) orBits(taken, homes.bits.age[year]!);
  return taken;
}

interface Named {
  readonly names: readonly string[];
  readonly unknown: Bits;
}

function anyOf(homes: HomeArrays, byName: ReadonlyMap<string, Bits>, { names, unknown }: Named): Bits {
  const found = bitsFor(homes.count);
  orBits(found, unknown);
  for (const name of names) {
    const bits = byName.get(name);
    if (bits) orBits(found, bits);
  }
  return found;
}

/** The homes that pass everything but, perhaps, the distance, written into `into`. */
export function passingHomes(region: Region, need: number, into: Bits): void {
  fillBits(into, region.homes.count);
  for (const { bits, onesPass } of heldBy(region, region.needs.source[need]!)) {
    if (onesPass) andBits(into, bits);
    else removeBits(into, bits);
  }
  for (const home of region.needs.declined.get(need) ?? []) clearBit(into, home);
  for (const home of region.needs.conflicting.get(need) ?? []) clearBit(into, home);
}

/** Tells of any home which requirements of the need it fails; none when it is eligible. */
export function failuresFor(region: Region, need: number): (home: number) => ExclusionCode[] {
  const asked = region.needs.source[need]!;
  const held = heldBy(region, asked);
  const declined = new Set(region.needs.declined.get(need));
  const conflicting = new Set(region.needs.conflicting.get(need));
  return (home) => {
    const codes: ExclusionCode[] = [];
    for (const { code, bits, onesPass } of held) {
      if (hasBit(bits, home) !== onesPass && !codes.includes(code)) codes.push(code);
    }
    const km = distanceKm(region, need, home);
    if (asked.maxKm !== null && km > asked.maxKm) codes.push('distance');
    if (km < asked.minKm) codes.push('too_near');
    if (declined.has(home)) codes.push('declined');
    if (conflicting.has(home)) codes.push('conflict');
    return codes;
  };
}

export function isEligible(region: Region, need: number, home: number): boolean {
  return failuresFor(region, need)(home).length === 0;
}
