import { maskOf, STANDING_FACTS, type EngineHome, type EngineNeed } from '../engine.words.js';
import { mostChildren } from './home-bits.rules.js';
import { agesOf, ALL_AGES, masksOf, MOST_PLACES, yearsOf } from './masks.rules.js';
import type { Region } from './region.rules.js';

/**
 * The needs that one home can take, as their places in the region: `requirements.rules` turned round. There one need is put to all
 * homes, whose bits are ready; here one home is put to all needs, and the home is what is ready.
 */
export function needsTaken(region: Region, home: EngineHome): number[] {
  const { source, required, children, years } = region.needs;
  const { no } = masksOf(home);
  if (no & maskOf(STANDING_FACTS)) return [];
  const ages = agesOf(home) ?? ALL_AGES;
  const room = mostChildren(home);
  const isWhole = home.freePlaces >= home.places;
  const closed = needsClosed(region, home.id);
  const taken: number[] = [];
  for (let need = 0; need < source.length; need++) {
    if (required[need]! & no || Math.min(MOST_PLACES, children[need]!) > room || !(years[need]! & ages)) continue;
    const asked = source[need]!;
    if (asked.exclusive && !isWhole) continue;
    if (hasAges(ages, asked) && isWithin(home, asked) && isNamed(home, asked) && !closed.has(asked.id))
      taken.push(need);
  }
  return taken;
}

function needsClosed({ snapshot }: Region, homeId: string): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const pairs of [snapshot.closedPairs, snapshot.conflicts]) {
    for (const [need, home] of pairs) if (home === homeId) closed.add(need);
  }
  return closed;
}

function hasAges(ages: number, { children }: EngineNeed): boolean {
  for (const child of children) if ((ages & yearsOf(child)) === 0) return false;
  return true;
}

/** What is not known is not too far. */
function isWithin({ position }: EngineHome, { position: from, maxKm, minKm }: EngineNeed): boolean {
  if (!position || !from) return true;
  const dx = position.x - from.x;
  const dy = position.y - from.y;
  const km = Math.sqrt(dx * dx + dy * dy);
  return !((maxKm !== null && km > maxKm) || km < minKm);
}

function isNamed(home: EngineHome, need: EngineNeed): boolean {
  const { assignmentTypes, zone, languages } = home;
  if (need.assignmentType !== null && assignmentTypes && !assignmentTypes.includes(need.assignmentType)) return false;
  if (need.zones && zone !== null && !need.zones.includes(zone)) return false;
  if (zone !== null && need.avoidedZones.includes(zone)) return false;
  return !need.languageRequired || need.language === null || !languages || languages.includes(need.language);
}
