import { poolOf, shownOf, type HomeFacts, type Shown } from '#libs/avidentification';
import { localDate } from '#libs/kernel';
import { decide, type Situation } from './decision.rules.js';

const facts: HomeFacts = {
  assignmentType: 'foster_home',
  ageBands: ['7-12'],
  zoneCode: 'norr',
  freePlaces: '1',
  hasOwnChildren: false,
  hasAnimals: false,
  isStepFree: false,
  offersOwnRoom: true,
  hasDaytimeAdult: false,
  languages: ['sv'],
  capabilities: { substance: 'none', trauma: 'some', npf: 'none', school: 'some', protection: 'none' },
  available: 'now',
  experience: 'new',
  contactWithParents: 'welcome',
  siblingGroups: true,
};
const poolWith = (own: Partial<HomeFacts>, twins = 5) =>
  poolOf(
    Array.from({ length: twins + 1 }, (_, index) => ({
      id: `h${index}`,
      facts: index === 0 ? { ...facts, ...own } : facts,
    })),
  );
const everything = (shownOf('h0', poolWith({}), { tier: 1, revealed: undefined }) as { shown: Shown }).shown;
const moment = { today: localDate('2026-11-25'), milliseconds: Date.parse('2026-11-25T10:20:00Z') };
const situation = (changes: Partial<Situation['stored']> = {}, confirmedOn = '2026-11-25'): Situation => ({
  homeId: 'h0',
  memory: undefined,
  stored: { withheld: null, offMarketAt: null, shown: everything, details: null, ...changes },
  readiness: {
    ...{ freePlaces: 1, isAvailable: true, isApproved: true, isTextApproved: true, consents: 1, isUnderStudy: false },
    confirmedOn: localDate(confirmedOn),
    checks: { obstacles: [], inOrderUntil: localDate('2027-06-01') },
  },
});

describe('what members meet', () => {
  it('is all that five homes fit, remembered', () => {
    const decision = decide(situation(), poolWith({}), moment);
    expect(decision).toMatchObject({
      isShown: true,
      onMarket: true,
      takesInterest: true,
      withheld: null,
      details: null,
    });
    expect(decision.memory).toHaveLength(6);
  });

  it('is more for whom the unit has opened it', () => {
    const { details } = decide(situation({ details: everything }), poolWith({}), moment);
    expect(details).toMatchObject({ experience: 'new', siblingGroups: true });
  });

  it('is nothing at once when it may not be shown, or fewer than five fit', () => {
    expect(decide(situation({}, '2026-10-01'), poolWith({}), moment)).toMatchObject({
      isShown: false,
      withheld: 'not_in_order',
    });
    expect(decide(situation(), poolWith({}, 3), moment)).toMatchObject({ isShown: false, withheld: 'too_few_homes' });
  });

  it('is the same until the full hour when the places are taken, and takes no interest', () => {
    const full = poolWith({ freePlaces: '0' });
    const first = decide(situation(), full, moment);
    expect(first).toMatchObject({
      isShown: true,
      onMarket: true,
      takesInterest: false,
      offMarketAt: '2026-11-25T11:00:00.000Z',
    });
    const stored = { withheld: first.withheld, offMarketAt: first.offMarketAt };
    const later = decide(situation(stored), full, { ...moment, milliseconds: Date.parse('2026-11-25T11:00:00Z') });
    expect(later).toMatchObject({ isShown: true, onMarket: false, withheld: 'no_free_place', offMarketAt: null });
    expect(later.shown).toEqual(everything);
  });

  it('is nothing of a full home either, when what is left to see fits fewer than five', () => {
    const full = poolOf([
      { id: 'h0', facts: { ...facts, freePlaces: '0' } },
      { id: 'h1', facts },
      { id: 'h2', facts },
    ]);
    expect(decide(situation(), full, moment)).toMatchObject({ isShown: false, withheld: 'shown_before' });
  });
});
