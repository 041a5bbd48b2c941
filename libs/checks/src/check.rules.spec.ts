import { addDays, localDate } from '#libs/kernel';
import { RENEWAL_DAYS, checkProblems, obstaclesOf, type LatestCheck } from './check.rules.js';
import { CHECK_KINDS } from './check.words.js';

const today = localDate('2026-11-25');
const all = (adult: number, changes: Partial<LatestCheck> = {}): LatestCheck[] =>
  CHECK_KINDS.map((kind) => ({
    ...{ adult, kind, outcome: 'no_obstacle', assessment: null, dueOn: addDays(today, 100) },
    ...changes,
  }));
const messages = (checks: readonly LatestCheck[], adults = 1) =>
  obstaclesOf(checks, adults, today).map(({ message }) => message);

describe('the register checks of a home', () => {
  it('are in order when every kind is in date', () => expect(messages(all(1))).toEqual([]));
  it('hold on the due day itself', () => expect(messages(all(1, { dueOn: today }))).toEqual([]));
  it('are overdue the day after', () =>
    expect(messages(all(1, { dueOn: addDays(today, -1) }))).toContain(
      'Kontrollen mot belastningsregistret skulle ha förnyats senast 2026-11-24.',
    ));
  it('are asked of every adult', () =>
    expect(messages(all(1), 2)).toContain('Kontrollen mot Kronofogden för vuxen 2 saknas.'));
  it('that found something wait for an assessment', () => {
    expect(messages(all(1, { outcome: 'for_assessment' }))).toHaveLength(5);
    expect(messages(all(1, { outcome: 'for_assessment', assessment: 'suitable' }))).toEqual([]);
    expect(messages(all(1, { outcome: 'for_assessment', assessment: 'not_suitable' }))[0]).toMatch(/bedömd som hinder/);
  });
});

describe('a check to record', () => {
  const paths = (checkedOn: string, dueOn: string) =>
    checkProblems({ checkedOn: localDate(checkedOn), dueOn: localDate(dueOn) }, today).map(({ path }) => path);
  it('is of today, renewed within a year', () => expect(paths(today, addDays(today, RENEWAL_DAYS))).toEqual([]));
  it('is not of tomorrow', () => expect(paths('2026-11-26', '2027-01-01')).toEqual(['checkedOn']));
  it('is not older than a year', () => expect(paths('2025-11-24', '2026-11-01')).toEqual(['checkedOn']));
  it('is renewed after it was made, within a year', () => {
    expect(paths('2026-11-20', '2026-11-20')).toEqual(['dueOn']);
    expect(paths('2026-11-20', '2027-11-21')).toEqual(['dueOn']);
  });
});
