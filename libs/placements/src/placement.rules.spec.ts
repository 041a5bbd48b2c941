import { localDate } from '#libs/kernel';
import { DECISION_REFERENCE, placementProblems } from './placement.rules.js';

const today = localDate('2026-11-22');
const problems = (decisionOn: string, startsOn: string) =>
  placementProblems({ decisionOn: localDate(decisionOn), startsOn: localDate(startsOn) }, today).map(
    ({ path }) => path,
  );

describe('the dates of a placement', () => {
  it.each([
    ['2026-11-10', '2026-12-01', 'a start after the decision'],
    ['2026-11-22', '2026-11-22', 'a decision and a start today'],
    ['2026-11-22', '2026-10-23', 'an emergency start 30 days before the decision'],
    ['2026-11-10', '2027-11-10', 'a start a year after the decision'],
  ])('decided %s, starting %s, are accepted: %s', (decisionOn, startsOn) =>
    expect(problems(decisionOn, startsOn)).toEqual([]),
  );

  it.each([
    ['2026-11-23', '2026-12-01', 'decisionOn', 'the decision lies ahead'],
    ['2024-11-21', '2024-12-01', 'decisionOn', 'the decision is more than two years old'],
    ['2026-11-22', '2026-10-22', 'startsOn', 'the start is more than 30 days before the decision'],
    ['2026-11-10', '2027-11-11', 'startsOn', 'the start is more than a year after the decision'],
  ])('decided %s, starting %s, are refused at %s: %s', (decisionOn, startsOn, path) =>
    expect(problems(decisionOn, startsOn)).toEqual([path]),
  );
});

describe('a decision reference', () => {
  it.each(['SN 2026-11-10 § 45', 'IFO 2026/113', 'Dnr SN 2026:7 (utskottet)', '§ 45'.slice(2), 'x'.repeat(100)])(
    '%s is accepted',
    (reference) => expect(reference).toMatch(DECISION_REFERENCE),
  );

  it.each(['', ' ', '§', 'SN\n§ 45', 'beslut 😀', '<b>45</b>', 'x'.repeat(101)])('%j is refused', (reference) =>
    expect(reference).not.toMatch(DECISION_REFERENCE),
  );
});
