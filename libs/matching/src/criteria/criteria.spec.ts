import { localDate } from '#libs/kernel';
import { age } from './age.criterion.js';
import { assignmentType } from './assignment-type.criterion.js';
import { capability } from './capability.criterion.js';
import type { AskedRequirement, Criterion, MarketProfile, MatchNeed } from './criterion.words.js';
import { language } from './language.criterion.js';
import { places } from './places.criterion.js';
import { start } from './start.criterion.js';
import { zone } from './zone.criterion.js';

const profile: MarketProfile = {
  id: '1c0e3f4e-0000-4000-8000-000000000001',
  assignmentType: 'foster_home',
  ageBands: ['7-12'],
  zone: { code: 'norr', name: 'Norr' },
  freePlaces: '1',
  hasOwnChildren: true,
  hasAnimals: true,
  isStepFree: false,
  offersOwnRoom: false,
  hasDaytimeAdult: false,
  languages: ['sv', 'en'],
  capabilities: { substance: 'none', trauma: 'some', npf: 'strong', school: 'none', protection: 'none' },
  available: 'now',
};
const need: MatchNeed = {
  assignmentType: 'foster_home',
  childrenCount: 1,
  ageFrom: 8,
  ageTo: 11,
  startOn: localDate('2026-12-10'),
  requirements: [],
};
interface Change {
  profile?: Partial<MarketProfile>;
  need?: Partial<MatchNeed>;
  requirement?: Partial<AskedRequirement>;
}

/** Status and sentence, as a caseworker meets them. */
function answer(criterion: Criterion, change: Change = {}): [string, string] {
  const requirement = { kind: 'zone', strength: 'must', level: null, option: null, ...change.requirement } as const;
  const question = {
    need: { ...need, ...change.need },
    requirement,
    today: localDate('2026-11-22'),
    zoneNames: new Map([['syd', 'Syd']]),
  };
  const asked = { ...profile, ...change.profile };
  return [criterion.status(asked, question), criterion.sentence(asked, question)];
}

describe('the assignment type', () => {
  it('is met by the same', () => expect(answer(assignmentType)).toEqual(['met', 'Hemmet tar uppdrag som familjehem.']));
  it('is not met by another', () =>
    expect(answer(assignmentType, { profile: { assignmentType: 'emergency_foster_home' } })).toEqual([
      'not_met',
      'Hemmet tar uppdrag som jourhem, inte som familjehem.',
    ]));
});

describe('the age', () => {
  it('is met when the bands cover the whole span', () =>
    expect(answer(age)).toEqual(['met', 'Hemmet tar emot barn i åldersgruppen 7–12 år.']));
  it('tells bands that follow each other as one, and others apart', () => {
    const ageBands: MarketProfile['ageBands'] = ['13-17', '7-12'];
    expect(answer(age, { profile: { ageBands } })[1]).toBe('Hemmet tar emot barn i åldersgruppen 7–17 år.');
    expect(answer(age, { profile: { ageBands: ['0-6', '7-12', '18-20'] } })[1]).toContain('0–12 och 18–20 år');
  });
  it('is partly met when they cover some of it', () =>
    expect(answer(age, { need: { ageFrom: 10, ageTo: 14 } })).toEqual([
      'partly',
      'Hemmet tar emot barn i åldersgruppen 7–12 år, behovet gäller 10–14 år. Fråga enheten om hemmet passar barnets ålder.',
    ]));
  it('is not met when they cover none of it', () =>
    expect(answer(age, { need: { ageFrom: 13, ageTo: 15 } })).toEqual([
      'not_met',
      'Hemmet tar emot barn i åldersgruppen 7–12 år, behovet gäller 13–15 år.',
    ]));
  it('is unknown when only coarser bands may be shown, and plainly no outside them', () => {
    expect(answer(age, { profile: { ageBands: ['0-12'] } })).toEqual([
      'unknown',
      'Hemmet tar emot barn i åldersgruppen 0–12 år, men inte säkert alla åldrarna. Fråga enheten om 8–11 år.',
    ]);
    expect(answer(age, { profile: { ageBands: ['13-20'] } })[0]).toBe('not_met');
  });
  it('is unknown when it is hidden', () =>
    expect(answer(age, { profile: { ageBands: null } })).toEqual([
      'unknown',
      'Vilka åldrar hemmet tar emot visas inte. Fråga enheten.',
    ]));
});

describe('the places', () => {
  it('are met when every sibling has one', () =>
    expect(answer(places, { profile: { freePlaces: '2' }, need: { childrenCount: 2 } })).toEqual([
      'met',
      'Hemmet har ledig plats för två barn.',
    ]));
  it('are not met when siblings would be parted', () =>
    expect(answer(places, { need: { childrenCount: 3 } })).toEqual([
      'not_met',
      'Hemmet har ledig plats för ett barn, behovet gäller tre barn tillsammans.',
    ]));
  it('are unknown when the profile tells no more than three', () =>
    expect(answer(places, { profile: { freePlaces: '3+' }, need: { childrenCount: 4 } })).toEqual([
      'unknown',
      'Hemmet har minst tre lediga platser. Fråga enheten om det räcker för fyra barn.',
    ]));
  it.each([
    ['2+', 2, 'met', 'Hemmet har ledig plats för två barn.'],
    ['2+', 3, 'unknown', 'Hemmet har minst två lediga platser. Fråga enheten om det räcker för tre barn.'],
    [null, 1, 'met', 'Hemmet har ledig plats för ett barn.'],
    [null, 2, 'unknown', 'Hemmet har minst en ledig plats. Fråga enheten om det räcker för två barn.'],
  ] as const)('shown as %s, for %i', (freePlaces, childrenCount, ...told) =>
    expect(answer(places, { profile: { freePlaces }, need: { childrenCount } })).toEqual(told),
  );
});

describe('the start', () => {
  const told = (available: MarketProfile['available'], startOn = '2026-12-10') =>
    answer(start, { profile: { available }, need: { startOn: localDate(startOn) } });

  it('is met by a home that is free now', () => expect(told('now')).toEqual(['met', 'Hemmet är ledigt.']));
  it('is met by a home that is free in time', () =>
    expect(told('within_three_months', '2027-03-01')).toEqual(['met', 'Hemmet är ledigt inom tre månader.']));
  it('is partly met soon after', () =>
    expect(told('within_three_months')).toEqual([
      'partly',
      'Hemmet är ledigt inom tre månader, önskad start är den 10 december 2026. Fråga enheten om det går att mötas.',
    ]));
  it('is not met long after', () =>
    expect(told('later')).toEqual([
      'not_met',
      'Hemmet är ledigt först om mer än tre månader, önskad start är den 10 december 2026.',
    ]));
  it('counts from today when the wanted start has passed', () =>
    expect(told('within_three_months', '2026-08-01')[0]).toBe('partly'));
  it.each([
    ['not_now', 'Hemmet är inte ledigt än, önskad start är den 10 december 2026. Fråga enheten när.'],
    [null, 'När hemmet är ledigt visas inte, önskad start är den 10 december 2026. Fråga enheten.'],
  ] as const)('is unknown when what is shown is %s', (available, sentence) =>
    expect(told(available)).toEqual(['unknown', sentence]),
  );
});

describe('the zone', () => {
  const asked = (option: string) => answer(zone, { requirement: { option } });

  it('is met at home', () => expect(asked('norr')).toEqual(['met', 'Hemmet ligger i området Norr.']));
  it('is not met elsewhere', () =>
    expect(asked('syd')).toEqual(['not_met', 'Hemmet ligger i området Norr, behovet gäller Syd.']));
  it('is unknown when it is hidden', () =>
    expect(answer(zone, { profile: { zone: null }, requirement: { option: 'syd' } })).toEqual([
      'unknown',
      'I vilket område hemmet ligger visas inte. Fråga enheten om Syd.',
    ]));
});

describe('a capability', () => {
  const asked = (area: 'npf' | 'trauma' | 'school', level: 'some' | 'strong') =>
    answer(capability(area), { requirement: { level } });

  it('is met by as much or more', () => {
    expect(asked('npf', 'some')).toEqual([
      'met',
      'Hemmet har god erfarenhet av neuropsykiatriska funktionsnedsättningar.',
    ]);
    expect(asked('trauma', 'some')).toEqual(['met', 'Hemmet har viss erfarenhet av trauma och våld.']);
  });
  it('is partly met by some where good is asked for', () =>
    expect(asked('trauma', 'strong')).toEqual([
      'partly',
      'Hemmet har viss erfarenhet av trauma och våld, behovet är god erfarenhet. Fråga enheten vad hemmet har klarat tidigare.',
    ]));
  it('is not met by none', () =>
    expect(asked('school', 'some')).toEqual(['not_met', 'Hemmet har ingen uppgiven erfarenhet av skolstöd.']));
  it.each([
    ['some_or_more', 'some', 'met', 'Hemmet har viss eller god erfarenhet av trauma och våld.'],
    [
      'some_or_more',
      'strong',
      'unknown',
      'Hemmet har viss eller god erfarenhet av trauma och våld, behovet är god erfarenhet. Fråga enheten vad hemmet har klarat tidigare.',
    ],
    [null, 'some', 'unknown', 'Hemmets erfarenhet av trauma och våld visas inte. Fråga enheten.'],
  ] as const)('shown as %s, where %s is asked for', (trauma, level, ...told) => {
    const capabilities = { ...profile.capabilities, trauma };
    expect(answer(capability('trauma'), { profile: { capabilities }, requirement: { level } })).toEqual(told);
  });
});

describe('the language', () => {
  const asked = (option: string, languages = profile.languages) =>
    answer(language, { requirement: { option }, profile: { languages } });

  it('is met when it is spoken', () => expect(asked('en')).toEqual(['met', 'I hemmet talas engelska.']));
  it('is not met when others are', () =>
    expect(asked('ar')).toEqual(['not_met', 'I hemmet talas svenska och engelska, inte arabiska.']));
  it('is unknown when none is told', () =>
    expect(asked('ar', [])).toEqual(['unknown', 'Hemmets språk är inte angivna. Fråga enheten om arabiska.']));
  it('is unknown when they are hidden, or told only as others', () => {
    expect(answer(language, { requirement: { option: 'ar' }, profile: { languages: null } })).toEqual([
      'unknown',
      'Hemmets språk visas inte. Fråga enheten om arabiska.',
    ]);
    expect(asked('ar', ['other', 'sv'])).toEqual([
      'unknown',
      'I hemmet talas något annat språk och svenska. Fråga enheten om arabiska.',
    ]);
    expect(asked('sv', ['other'])[0]).toBe('not_met');
  });
});
