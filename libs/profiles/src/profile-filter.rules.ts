import type { AgeBand } from '#libs/kernel';
import type { ProfileFilter } from './profile.input.js';

export type Bind = (value: unknown) => string;

const COARSER: Readonly<Record<AgeBand, string>> = {
  '0-6': '0-12',
  '7-12': '0-12',
  '13-17': '13-20',
  '18-20': '13-20',
};
/** What may be so many places; `2+` may be three. */
const AT_LEAST: Readonly<Record<number, readonly string[]>> = {
  1: ['1', '2', '3+', '2+'],
  2: ['2', '3+', '2+'],
  3: ['3+', '2+'],
};

/**
 * Conditions on what is shown: a hidden fact is unknown and passes, a coarser one passes where it may be what is asked for. Only what is
 * asked for becomes a condition, so that the planner sees as little as there is to see.
 */
export function filterSql(filter: ProfileFilter, bind: Bind): string[] {
  const { ageBand, zoneCode, minFreePlaces, language } = filter;
  const conditions = [
    filter.assignmentType && `p.assignment_type = ${bind(filter.assignmentType)}`,
    ageBand && `(p.age_bands is null or p.age_bands && ${bind([ageBand, COARSER[ageBand]])}::text[])`,
    zoneCode && `(p.zone_code is null or p.zone_code = ${bind(zoneCode)})`,
    minFreePlaces && `(p.free_places is null or p.free_places = any(${bind(AT_LEAST[minFreePlaces])}::text[]))`,
    ...(filter.capabilities ?? []).map((area) => `p.capability_${area} is distinct from 'none'`),
    filter.noOwnChildren && 'p.has_own_children is not true',
    filter.noAnimals && 'p.has_animals is not true',
    filter.stepFree && 'p.is_step_free is not false',
    filter.ownRoom && 'p.offers_own_room is not false',
    language &&
      `(p.languages is null or p.languages && ${bind(language === 'sv' ? ['sv'] : [language, 'other'])}::text[])`,
  ];
  return conditions.filter((condition) => typeof condition === 'string');
}
