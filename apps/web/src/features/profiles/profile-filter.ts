import type { ProfileFilter } from '../../graphql/graphql';
import { words } from '../../ui/words';

/** Names in the address; the filter can be shared, bookmarked and gone back to. */
export const choices = {
  assignmentType: 'typ',
  ageBand: 'alder',
  zoneCode: 'zon',
  minFreePlaces: 'platser',
  language: 'sprak',
} as const;
export const switches = {
  noOwnChildren: 'utanbarn',
  noAnimals: 'utandjur',
  stepFree: 'stegfritt',
  ownRoom: 'egetrum',
} as const;
export const CAPABILITY = 'formaga';

const keyOf = <Value extends string>(group: Record<Value, string>, text: string | null): Value | null =>
  text !== null && text in group ? (text as Value) : null;

const matching = (form: RegExp, text: string | null) => (text !== null && form.test(text) ? text : null);

/** What the address asks for; anything that is no value of ours is left out. */
export function filterOf(search: URLSearchParams): ProfileFilter {
  const places = Number(search.get(choices.minFreePlaces));
  const areas = search.getAll(CAPABILITY).flatMap((area) => keyOf(words.capabilityArea, area) ?? []);
  const isOn = (name: keyof typeof switches) => search.get(switches[name]) === 'ja' || null;
  return {
    assignmentType: keyOf(words.assignmentType, search.get(choices.assignmentType)),
    ageBand: keyOf(words.ageBand, search.get(choices.ageBand)),
    zoneCode: matching(/^[a-z][a-z-]{1,30}$/, search.get(choices.zoneCode)),
    minFreePlaces: [1, 2, 3].includes(places) ? places : null,
    language: matching(/^[a-z]{2}$/, search.get(choices.language)),
    capabilities: areas.length > 0 ? areas : null,
    noOwnChildren: isOn('noOwnChildren'),
    noAnimals: isOn('noAnimals'),
    stepFree: isOn('stepFree'),
    ownRoom: isOn('ownRoom'),
  };
}

export function chosenCount(filter: ProfileFilter): number {
  return Object.values(filter).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : value ? 1 : 0),
    0,
  );
}
