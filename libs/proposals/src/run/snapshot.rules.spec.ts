import { localDate } from '#libs/kernel';
import { homeFactsHash, needFactsHash } from '../facts-hash.js';
import { engineHome, engineNeed, entitledTo } from './snapshot.rules.js';

type Need = Parameters<typeof engineNeed>[0];
type Home = Parameters<typeof engineHome>[0];

const today = localDate('2026-11-25');
const need = (changes: Partial<Need> = {}) =>
  engineNeed(
    {
      ...{ id: 'n', municipality: { id: 'm' }, registeredAt: '2026-11-01T08:00:00Z', waitedDays: 24, childrenCount: 2 },
      ...{ ageFrom: 8, ageTo: 11, assignmentType: 'foster_home', requirements: [], clocks: [], clockFacts: {} },
      ...changes,
    } as Need,
    today,
  );
const home = (offer: object = {}, changes: object = {}, standing: Parameters<typeof engineHome>[1] = NOTHING_KNOWN) =>
  engineHome(
    {
      ...{
        id: 'h',
        status: 'published',
        registeredAt: '2026-01-01T08:00:00Z',
        places: { total: 2, free: 2, reserved: 0 },
      },
      offer: {
        ...{ assignmentType: 'foster_home', ageFrom: 5, ageTo: 14, zone: { code: 'norr' }, hasOwnChildren: false },
        ...{ hasAnimals: true, isStepFree: false, offersOwnRoom: true, hasDaytimeAdult: false, languages: ['sv'] },
        ...{ capabilities: [{ area: 'npf', level: 3 }], availabilityHoldsUntil: '2026-11-25', isAvailable: true },
        ...{ experience: 'some', ...offer },
      },
      ...changes,
    } as unknown as Home,
    standing,
    { today },
  );
const NOTHING_KNOWN = { checks: undefined, consent: undefined };

describe('a need as the engine weighs it', () => {
  it('has one band of years for each child, and musts apart from wishes', () => {
    const requirements = [
      { kind: 'capability_npf', strength: 'must', level: 'strong', option: null },
      { kind: 'own_room', strength: 'should', level: null, option: null },
      { kind: 'zone', strength: 'must', level: null, option: 'norr' },
      { kind: 'language', strength: 'should', level: null, option: 'ar' },
    ] as Need['requirements'];
    expect(need({ requirements })).toMatchObject({
      children: [
        { from: 8, to: 11 },
        { from: 8, to: 11 },
      ],
      ...{
        required: ['npf_strong'],
        preferred: ['own_room'],
        zones: ['norr'],
        language: 'ar',
        languageRequired: false,
      },
    });
  });

  it('has waited since the emergency placement, against the earliest date that still runs', () => {
    const clocks = [
      { kind: 'investigation', daysLeft: 2 },
      { kind: 'six_months', daysLeft: 90 },
      { kind: 'emergency_home', daysLeft: -5 },
    ] as Need['clocks'];
    const clockFacts = { emergencyPlacedOn: '2026-08-17' } as Need['clockFacts'];
    expect(need({ clocks, clockFacts })).toMatchObject({ waitedDays: 100, limitDays: 95 });
    expect(need()).toMatchObject({ waitedDays: 24, limitDays: 183 });
  });
});

describe('a home as the engine weighs it', () => {
  it('is off the market when it is not published, not confirmed, or says no until further notice', () => {
    expect(home().facts).toMatchObject({ approval: true, availability: true });
    expect(home({}, { status: 'paused' }).facts.approval).toBe(false);
    expect(home({ availabilityHoldsUntil: '2026-11-24' }).facts.availability).toBe(false);
    expect(home({ isAvailable: false }).facts.availability).toBe(false);
  });

  it('leaves unknown what nobody has recorded, and says no where there is a no', () => {
    expect(home().facts).not.toHaveProperty('checks');
    expect(home({}, {}, { checks: false, consent: true }).facts).toMatchObject({ checks: false, consent: true });
  });

  it('has other children when somebody is placed there or about to be', () => {
    expect(home().facts.no_other_children).toBe(true);
    expect(home({}, { places: { total: 2, free: 1, reserved: 1 } }).facts.no_other_children).toBe(false);
    expect(home({ hasOwnChildren: true }).facts.no_other_children).toBe(false);
  });
});

describe('what a decision rests on', () => {
  it('is the same while only the wait and the free places change, in whatever order the facts are read', () => {
    expect(needFactsHash(need({ waitedDays: 60 }))).toBe(needFactsHash(need()));
    expect(homeFactsHash(home({}, { places: { total: 2, free: 1, reserved: 1 } }))).toBe(homeFactsHash(home()));
    expect(homeFactsHash(home({}, { status: 'paused' }))).toBe(homeFactsHash(home()));
    expect(homeFactsHash(home({ languages: ['en', 'sv'] }))).toBe(homeFactsHash(home({ languages: ['sv', 'en'] })));
  });

  it('is another when what is asked or offered changes', () => {
    expect(needFactsHash(need({ ageTo: 12 }))).not.toBe(needFactsHash(need()));
    expect(homeFactsHash(home({ hasAnimals: false }))).not.toBe(homeFactsHash(home()));
    expect(homeFactsHash(home({ capabilities: [{ area: 'npf', level: 2 }] }))).not.toBe(homeFactsHash(home()));
  });
});

describe('fair shares', () => {
  const member = (id: string, [residentChildren, placedChildren, received]: [number, number, number]) => ({
    ...{ id, residentChildren, placedChildren, received },
  });

  it('are half by resident and half by placed children, and add up to what all have got', () => {
    const shares = entitledTo([member('a', [100, 10, 8]), member('b', [300, 10, 2])]);
    expect(shares).toEqual({ a: 3.75, b: 6.25 });
  });

  it('follow the half that is known, and are nothing before anybody has got anything', () => {
    expect(entitledTo([member('a', [100, 0, 4]), member('b', [300, 0, 0])])).toEqual({ a: 1, b: 3 });
    expect(entitledTo([member('a', [0, 0, 4])])).toEqual({ a: 0 });
  });
});
