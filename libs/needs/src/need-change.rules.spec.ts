import { localDate } from '#libs/kernel';
import {
  CHANGE_FIELDS,
  changeSentence,
  changesBetween,
  type Change,
  type ChangeableNeed,
} from './need-change.rules.js';
import { factsIn } from './need.rules.js';
import * as words from './need.words.js';

const input = {
  assignmentType: 'foster_home',
  childrenCount: 1,
  ageFrom: 7,
  ageTo: 12,
  startOn: localDate('2026-12-01'),
  expectedLength: 'long',
  urgency: 'planned',
  networkSearch: 'not_started',
  requirements: [{ kind: 'own_room', strength: 'should' }],
} as const;
const need: ChangeableNeed = factsIn(input);
const changes = (after: Partial<ChangeableNeed>) => changesBetween(need, { ...need, ...after });

const nameOf = (kind: string, code: string) => (kind === 'zone' ? `Område ${code}` : 'arabiska');
const tell = (field: Change['field'], ...values: [string | null, string | null, reason?: string]) => {
  const [fromValue, toValue, reasonCode = null] = values;
  return changeSentence({ field, fromValue, toValue, reasonCode }, nameOf);
};

describe('what differs', () => {
  it('is nothing between a need and itself', () => expect(changes({})).toEqual([]));

  it('is each field, as it was and as it is, in the order of the form', () =>
    expect(changes({ urgency: 'acute', ageTo: 14, networkSearch: 'ongoing', networkSearchOn: '2026-11-20' })).toEqual([
      { field: 'ages', fromValue: '7-12', toValue: '7-14' },
      { field: 'urgency', fromValue: 'planned', toValue: 'acute' },
      { field: 'network_search', fromValue: 'not_started', toValue: 'ongoing' },
      { field: 'network_search_on', fromValue: null, toValue: '2026-11-20' },
    ]));

  it('is a requirement that came, went or became stricter', () => {
    const { requirements } = factsIn({
      ...input,
      requirements: [
        { kind: 'own_room', strength: 'must' },
        { kind: 'language', strength: 'must', option: 'ar' },
      ],
    });
    expect(changes({ requirements })).toEqual([
      { field: 'requirement_language', fromValue: null, toValue: 'must:ar' },
      { field: 'requirement_own_room', fromValue: 'should', toValue: 'must' },
    ]);
    expect(changes({ requirements: [] })).toEqual([
      { field: 'requirement_own_room', fromValue: 'should', toValue: null },
    ]);
  });

  it('is a dated fact', () =>
    expect(changes({ clockFacts: { ...need.clockFacts, investigationOpenedOn: localDate('2026-11-01') } })).toEqual([
      { field: 'investigation_opened_on', fromValue: null, toValue: '2026-11-01' },
    ]));
});

describe('a change is told', () => {
  it.each([
    [tell('urgency', 'planned', 'acute'), 'Angelägenhet ändrades från planerat till akut.'],
    [tell('ages', '7-12', '8-14'), 'Ålder ändrades från 7–12 år till 8–14 år.'],
    [tell('start_on', '2026-12-01', '2027-01-15'), 'Önskad start ändrades från 2026-12-01 till 2027-01-15.'],
    [tell('investigation_opened_on', null, '2026-11-01'), 'Dag då utredningen inleddes angavs: 2026-11-01.'],
    [tell('emergency_law', 'lvu', null), 'Lagrum för placeringen togs bort, var LVU.'],
    [tell('requirement_zone', null, 'must:norr'), 'Område lades till som krav (Område norr).'],
    [
      tell('requirement_language', 'must:ar', 'should:ar'),
      'Språk ändrades från krav (arabiska) till önskemål (arabiska).',
    ],
    [
      tell('requirement_capability_trauma', 'should:some', 'must:strong'),
      'Erfarenhet av trauma och våld ändrades från önskemål (viss) till krav (god).',
    ],
    [tell('requirement_own_room', 'should', null), 'Eget rum togs bort, var önskemål.'],
    [tell('status', 'open', 'paused', 'home_tried'), 'Behovet pausades: ett hem prövas.'],
    [tell('status', 'paused', 'open', 'home_fell_through'), 'Behovet återupptogs: hemmet blev inte av.'],
    [tell('status', 'open', 'ended', 'external'), 'Behovet avslutades: placerat hos extern utförare.'],
    [tell('status', 'open', 'placed', 'placed_through_pool'), 'Behovet fick ett hem: placerat genom poolen.'],
  ])('%s', (told, expected) => expect(told).toBe(expected));

  const lists: Partial<Record<Change['field'], readonly string[]>> = {
    expected_length: words.EXPECTED_LENGTHS,
    urgency: words.URGENCIES,
    network_search: words.NETWORK_SEARCHES,
    network_search_gave: words.NETWORK_SEARCH_RESULTS,
    investigation_extension_reason: words.INVESTIGATION_EXTENSION_REASONS,
    emergency_law: words.EMERGENCY_LAWS,
    emergency_extension_reason: words.EMERGENCY_EXTENSION_REASONS,
    emergency_extension_decided_by: words.EXTENSION_DECIDERS,
  };
  it.each(Object.entries(lists))('with a Swedish word for every value of %s', (field, values) => {
    for (const value of values) expect(tell(field as Change['field'], null, value)).not.toContain(`: ${value}.`);
  });

  it('with a Swedish word for every reason', () => {
    for (const reason of [...words.NEED_PAUSE_REASONS, ...words.NEED_RESUME_REASONS, ...words.NEED_END_REASONS]) {
      expect(tell('status', 'open', 'paused', reason)).toMatch(/^Behovet pausades: [a-zåäö ]+\.$/);
    }
  });

  it('for every kind of requirement', () => {
    for (const kind of words.REQUIREMENT_KINDS) expect(CHANGE_FIELDS).toContain(`requirement_${kind}`);
  });
});
