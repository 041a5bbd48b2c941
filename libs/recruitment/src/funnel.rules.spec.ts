import fc from 'fast-check';
import { CASE_SOURCES, CASE_STEPS, type CaseStep } from './case.words.js';
import { FEWEST_SHOWN, funnelOf, median, withoutSmallNumbers, type Stay } from './funnel.rules.js';

const stay = (caseId: string, step: CaseStep, days: number | null): Stay => ({ caseId, step, days, source: 'web' });

describe('the funnel', () => {
  const stays = [
    stay('a', 'application', 4),
    stay('a', 'first_screening', 10),
    stay('a', 'register_checks', null),
    stay('b', 'application', 8),
    stay('b', 'information_meeting', null),
  ];
  const reached = funnelOf(stays, 'web').steps.map((step) => step.reached);
  it('counts who came so far or further, also over a step that was skipped', () =>
    expect(reached).toEqual([2, 2, 1, 1, 0, 0, 0]));
  it('tells the middle of the days', () =>
    expect(
      funnelOf(stays, null)
        .steps.map(({ medianDays }) => medianDays)
        .slice(0, 3),
    ).toEqual([6, null, 10]));
  it('leaves homes registered directly out of the whole and of the steps they never were in', () => {
    const direct = [...stays, { ...stay('c', 'ready', null), source: 'direct' as const }];
    expect(funnelOf(direct, null).steps.map((step) => step.reached)).toEqual(reached);
    expect(funnelOf(direct, 'direct').steps.map((step) => step.reached)).toEqual([0, 0, 0, 1, 1, 1, 0]);
  });
  it('keeps sources apart', () => expect(funnelOf(stays, 'campaign').steps[0]!.reached).toBe(0));
});

describe('outside the unit', () => {
  const rowOf = (counts: readonly number[]) => ({
    source: 'web' as const,
    steps: CASE_STEPS.map((step, index) => ({ step, reached: counts[index] ?? 0, medianDays: 3 })),
  });
  const shown = (counts: readonly number[]) => withoutSmallNumbers(rowOf(counts)).steps.map(({ reached }) => reached);

  it('shows no small number, and none that subtraction gives', () => {
    expect(shown([20, 14, 8, 4, 0, 0, 0])).toEqual([20, 14, 8, null, null, null, null]);
    expect(shown([20, 18, 8, 8, 8, 8, 8])).toEqual([20, null, null, null, null, null, null]);
    expect(shown([4, 4, 4, 4, 4, 4, 4])).toEqual(Array(7).fill(null));
  });

  it('whatever the numbers, what is shown and what lies between is nought or five and more', () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 30 }), { minLength: 7, maxLength: 7 })
      .map((list) => [...list].sort((a, b) => b - a));
    fc.assert(
      fc.property(counts, (list) => {
        const open = shown(list).filter((count) => count !== null);
        const between = open.slice(1).map((count, index) => open[index]! - count);
        expect([...open, ...between.filter((gap) => gap > 0)].every((count) => count >= FEWEST_SHOWN)).toBe(true);
      }),
    );
  });

  it('tells no days of so few', () => {
    const { steps } = withoutSmallNumbers(rowOf([20, 14, 8, 4]));
    expect(steps.map(({ medianDays }) => medianDays)).toEqual([3, 3, null, null, null, null, null]);
  });
});

describe('a median', () => {
  it('lies in the middle', () => {
    expect(median([])).toBeNull();
    expect(median([5, 1, 9])).toBe(5);
    expect(median([1, 4])).toBe(3);
  });
  it('knows every source', () => expect(CASE_SOURCES).toHaveLength(7));
});
