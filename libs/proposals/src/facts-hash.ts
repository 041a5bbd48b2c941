import { hashOf, type EngineHome, type EngineNeed } from '#libs/matching';

/** What a need asks: a decision about it stands until this changes. The wait is no part of it. */
export function needFactsHash(need: EngineNeed): string {
  const { waitedDays: _waited, limitDays: _limit, ...facts } = need;
  return hashOf(sorted(facts));
}

/** What a home offers. How many places are free, and what has to be renewed, come and go without changing who fits. */
export function homeFactsHash(home: EngineHome): string {
  const known = hashes.get(home);
  if (known) return known;
  const { freePlaces: _free, facts, ...offer } = home;
  const {
    no_other_children: _others,
    consent: _consent,
    approval: _approval,
    checks: _checks,
    availability: _availability,
    ...lasting
  } = facts;
  const hash = hashOf(sorted({ ...offer, facts: lasting }));
  hashes.set(home, hash);
  return hash;
}

/** A home is told of on many lines of a run. */
const hashes = new WeakMap<EngineHome, string>();

/** The order in which rows were read changes nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(sorted(one))).sort();
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, one]) => [key, sorted(one)]);
}
