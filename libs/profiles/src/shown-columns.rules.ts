import type { Shown } from '#libs/avidentification';
import { CAPABILITY_AREAS, type CapabilityArea } from '#libs/kernel';

/** One column a fact, as `publications`, `profiles` and `profile_details` have them; null is hidden. */
export type ShownRow = Readonly<Record<string, string | boolean | readonly string[] | null>>;

type PlainFact = Exclude<keyof Shown, 'capabilities'>;

const PLAIN: Readonly<Record<string, PlainFact>> = {
  assignment_type: 'assignmentType',
  age_bands: 'ageBands',
  zone_code: 'zoneCode',
  free_places: 'freePlaces',
  has_own_children: 'hasOwnChildren',
  has_animals: 'hasAnimals',
  is_step_free: 'isStepFree',
  offers_own_room: 'offersOwnRoom',
  has_daytime_adult: 'hasDaytimeAdult',
  languages: 'languages',
  available: 'available',
};
const FURTHER: Readonly<Record<string, PlainFact>> = {
  experience: 'experience',
  contact_with_parents: 'contactWithParents',
  sibling_groups: 'siblingGroups',
};
const AREA_OF = new Map(CAPABILITY_AREAS.map((area) => [`capability_${area}`, area]));

/** What every consented municipality may see. */
export const TIER_ONE_COLUMNS: readonly string[] = [...Object.keys(PLAIN), ...AREA_OF.keys()];
/** What one interest may be shown besides. */
export const TIER_TWO_COLUMNS: readonly string[] = [...TIER_ONE_COLUMNS, ...Object.keys(FURTHER)];

/** The values of the columns, in their order. */
export function valuesOf(shown: Shown, columns: readonly string[]): ShownRow[string][] {
  return columns.map((column) => {
    const area = AREA_OF.get(column);
    return area ? shown.capabilities[area] : shown[(PLAIN[column] ?? FURTHER[column])!];
  });
}

/** Columns that are not there are hidden. */
export function shownFrom(row: ShownRow): Shown {
  const plain = Object.entries({ ...PLAIN, ...FURTHER }).map(([column, fact]) => [fact, row[column] ?? null]);
  const capabilities = CAPABILITY_AREAS.map((area): [CapabilityArea, unknown] => [
    area,
    row[`capability_${area}`] ?? null,
  ]);
  return { ...Object.fromEntries(plain), capabilities: Object.fromEntries(capabilities) } as Shown;
}

export function saysTheSame(one: Shown, other: Shown, columns = TIER_ONE_COLUMNS): boolean {
  return JSON.stringify(valuesOf(one, columns)) === JSON.stringify(valuesOf(other, columns));
}
