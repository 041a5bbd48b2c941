import fc from 'fast-check';
import { TransitionRefusedError } from '#libs/kernel';
import {
  CASE_TRANSITIONS,
  assertMayMove,
  clearedBy,
  obstaclesTo,
  reasonProblem,
  stateByHome,
  targetsOf,
} from './case.transitions.js';
import { CASE_REASONS, CASE_STATES, CASE_STEPS, type CaseState, type CaseStep } from './case.words.js';

const at = (step: CaseState, resumesTo: CaseStep | null = null) => ({ step, resumesTo });
const nothing = { screening: null, hasHome: false, checkObstacles: ['Kontrollen saknas.'], study: null };
const everything = { screening: 'go_on', hasHome: true, checkObstacles: [], study: 'suitable' } as const;
const RECRUITER = ['recruiter'];

describe('a case', () => {
  it('goes forward through the steps, and back one at a time', () => {
    expect(targetsOf(at('application'), RECRUITER).slice(0, 2)).toEqual(['information_meeting', 'first_screening']);
    expect(targetsOf(at('register_checks'), RECRUITER)).toEqual([
      'first_screening',
      'home_study',
      'paused',
      'declined',
      'withdrawn',
    ]);
  });

  it('never skips what must be there before publication', () => {
    const late = CASE_STEPS.slice(2);
    for (const from of late) {
      const forward = CASE_TRANSITIONS[from].filter((to) => late.indexOf(to as CaseStep) > late.indexOf(from));
      expect(forward.every((to) => late.indexOf(to as CaseStep) === late.indexOf(from) + 1)).toBe(true);
    }
  });

  it('is put on the market and taken from it by its profile alone', () => {
    expect(CASE_STATES.filter((from) => CASE_TRANSITIONS[from].includes('published'))).toEqual([]);
    expect(() => assertMayMove(at('ready'), 'published', RECRUITER)).toThrow(/när profilen publiceras/);
    expect(() => assertMayMove(at('published'), 'ready', RECRUITER)).toThrow(/Dra tillbaka profilen/);
  });

  it('comes back from a pause where it left', () => {
    expect(targetsOf(at('paused', 'home_study'), RECRUITER)).toEqual(['home_study', 'declined', 'withdrawn']);
    expect(() => assertMayMove(at('paused', 'home_study'), 'ready', RECRUITER)).toThrow(TransitionRefusedError);
  });

  it('is taken up again after a no by the manager alone', () => {
    expect(targetsOf(at('declined', 'first_screening'), RECRUITER)).toEqual([]);
    expect(targetsOf(at('declined', 'first_screening'), ['unit_manager'])).toEqual(['first_screening']);
    expect(() => assertMayMove(at('declined', 'first_screening'), 'first_screening', RECRUITER)).toThrow(
      /verksamhetsledaren/,
    );
  });

  it('ends when the family does', () => expect(targetsOf(at('withdrawn'), ['unit_manager'])).toEqual([]));
});

describe('a reason', () => {
  it.each([
    ['paused', 'moving_house'],
    ['declined', 'screening'],
    ['withdrawn', 'no_answer'],
  ] as const)('of its own list goes with %s', (to, reason) => {
    expect(reasonProblem(to, reason)).toBeUndefined();
    expect(reasonProblem(to, null)).toBe('Välj ett skäl ur listan.');
    expect(CASE_REASONS.filter((other) => reasonProblem(to, other) === undefined).length).toBeLessThan(8);
  });
  it('is not for a step', () => expect(reasonProblem('ready', 'screening')).toMatch(/inget skäl/));
  it('that only the family’s own doing gives, nobody chooses', () =>
    expect(reasonProblem('withdrawn', 'application_withdrawn')).toBeDefined());
});

describe('what must be done before a step', () => {
  it('is said in sentences', () => {
    expect(obstaclesTo('register_checks', 'first_screening', nothing)).toHaveLength(2);
    expect(obstaclesTo('home_study', 'register_checks', nothing)).toEqual(['Kontrollen saknas.']);
    expect(obstaclesTo('ready', 'home_study', { ...everything, study: null })).toEqual([
      'Hemutredningen är inte avslutad.',
    ]);
  });
  it('is nothing when all is done', () => {
    for (const to of CASE_STEPS) expect(obstaclesTo(to, 'application', everything)).toEqual([]);
  });
  it('is nothing on the way back', () => expect(obstaclesTo('register_checks', 'home_study', nothing)).toEqual([]));
});

describe('a conclusion', () => {
  it('falls when its step lies ahead again, and only then', () => {
    expect(clearedBy('register_checks', 'first_screening')).toEqual({ screening: true, study: true });
    expect(clearedBy('ready', 'home_study')).toEqual({ screening: false, study: true });
    expect(clearedBy('home_study', 'ready')).toEqual({ screening: false, study: false });
    expect(clearedBy('paused', 'home_study')).toEqual({ screening: false, study: false });
    expect(clearedBy('declined', 'home_study')).toEqual({ screening: false, study: true });
  });
});

describe('what the home says', () => {
  it('gives the same case in whatever order the news come', () => {
    const statuses = fc.constantFrom('registered', 'published', 'paused');
    fc.assert(
      fc.property(
        fc.array(statuses, { maxLength: 6 }),
        statuses,
        fc.constantFrom(...CASE_STEPS),
        (news, last, start) => {
          const follow = (step: CaseState, status: string) => stateByHome(step, status) ?? step;
          const end = [...news, last].reduce(follow, start as CaseState);
          expect(end === 'published').toBe(last === 'published');
          expect(stateByHome(end, last)).toBeNull();
        },
      ),
    );
  });
  it('ends a case whose home has left', () => {
    expect(stateByHome('published', 'withdrawn')).toBe('withdrawn');
    expect(stateByHome('withdrawn', 'published')).toBeNull();
  });
});
