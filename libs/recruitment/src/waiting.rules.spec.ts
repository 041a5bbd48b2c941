import { addDays, localDate } from '#libs/kernel';
import { CASE_STATES } from './case.words.js';
import {
  dayInWords,
  requiredItems,
  waitsFor,
  type HomeFacts,
  type LastMeeting,
  type WaitingFacts,
} from './waiting.rules.js';

const today = localDate('2026-11-25');
const home = (changes: Partial<HomeFacts> = {}): HomeFacts => ({
  ...{ adults: 2, hasOwnChildren: true, checks: [], availabilityConfirmedOn: today, openTasks: [] },
  ...changes,
});
const meeting = (changes: Partial<LastMeeting> = {}): LastMeeting => ({
  ...{ on: localDate('2026-12-03'), answer: null, attended: null, isFollowedUp: false },
  ...changes,
});
const wait = (step: WaitingFacts['step'], changes: Partial<WaitingFacts> = {}) =>
  waitsFor(
    {
      ...{ step, resumesTo: null, meeting: null, home: null },
      screening: { areas: 0, conclusion: null },
      study: { done: 0, conclusion: null },
      ...changes,
    },
    today,
  );

describe('a family that has applied', () => {
  it('waits to be called', () => expect(wait('application')).toBe('Väntar på att någon tar kontakt med familjen'));
  it('waits for its answer, its meeting, and what came of it', () => {
    const of = (changes: Partial<LastMeeting>) => wait('information_meeting', { meeting: meeting(changes) });
    expect(of({})).toBe('Väntar på svar om informationsträff 3 december');
    expect(of({ answer: 'coming' })).toBe('Väntar på informationsträffen 3 december');
    expect(of({ answer: 'not_coming' })).toMatch(/kan inte komma/);
    expect(of({ on: localDate('2026-11-20'), answer: 'coming' })).toBe(
      'Väntar på närvaro från informationsträffen 20 november',
    );
    expect(of({ on: localDate('2026-11-20'), attended: true })).toMatch(
      /uppföljning av informationsträffen 20 november/,
    );
    expect(of({ on: localDate('2026-11-20'), attended: false })).toMatch(/kom inte/);
    expect(of({ isFollowedUp: true })).toBe('Väntar på inbjudan till en informationsträff');
  });
});

describe('a screening', () => {
  const of = (areas: number, conclusion: 'go_on' | null = null) =>
    wait('first_screening', { screening: { areas, conclusion } });
  it('says how much is left', () => {
    expect(of(0)).toBe('Väntar på första bedömning');
    expect(of(6)).toBe('Väntar på första bedömning: tre områden kvar');
    expect(of(8)).toBe('Väntar på första bedömning: ett område kvar');
    expect(of(9)).toBe('Väntar på beslut efter den första bedömningen');
    expect(of(9, 'go_on')).toBe('Väntar på att hemmet registreras');
  });
});

describe('register checks', () => {
  const of = (...checks: string[]) => wait('register_checks', { home: home({ checks }) });
  it('are named as long as they are few', () => {
    expect(of('Kronofogden', 'socialtjänsten')).toBe('Väntar på två registerkontroller: Kronofogden, socialtjänsten');
    expect(of('Kronofogden')).toBe('Väntar på en registerkontroll: Kronofogden');
    expect(of(...Array<string>(10).fill('x'))).toBe('Väntar på tio registerkontroller');
    expect(of()).toMatch(/klara/);
  });
  it('are waited for in every later step too', () => {
    for (const step of ['home_study', 'ready', 'published'] as const) {
      expect(wait(step, { home: home({ checks: ['Kronofogden'] }) })).toMatch(/registerkontroll: Kronofogden/);
    }
  });
});

describe('a home study', () => {
  it('holds a talk with each adult, and the children if there are any', () => {
    expect(requiredItems(home())).toHaveLength(6);
    expect(requiredItems({ adults: 1, hasOwnChildren: false })).toHaveLength(4);
  });
  it('says how much is left', () => {
    expect(wait('home_study', { home: home(), study: { done: 2, conclusion: null } })).toBe(
      'Väntar på hemutredningen: fyra av sex delar kvar',
    );
    expect(wait('home_study', { home: home(), study: { done: 6, conclusion: null } })).toMatch(/slutsats/);
  });
});

describe('a home that is ready or published', () => {
  it('waits for a second reader', () =>
    expect(wait('ready', { home: home({ openTasks: ['review_text'] }) })).toBe(
      'Väntar på att en andra person läser texten',
    ));
  it('waits for a family that has not answered in thirty days', () => {
    const confirmed = (days: number) =>
      wait('published', { home: home({ availabilityConfirmedOn: addDays(today, -days) }) });
    expect(confirmed(30)).toBeNull();
    expect(confirmed(31)).toBe('Familjen har inte bekräftat tillgänglighet');
  });
});

it('every state has its sentence, or waits for nothing', () => {
  const silent = CASE_STATES.filter((step) => wait(step, { home: home(), resumesTo: 'ready' }) === null);
  expect(silent).toEqual(['published', 'declined', 'withdrawn']);
});

it('a day is told with its year when that is another', () => {
  expect(dayInWords(localDate('2027-01-02'), today)).toBe('2 januari 2027');
});
