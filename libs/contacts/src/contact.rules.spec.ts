import { localDate } from '#libs/kernel';
import { nextTalkOn, talkProblems } from './contact.rules.js';

const day = localDate;
const today = day('2026-11-25');

describe('the next talk with a member', () => {
  it('is an interval after the last one', () =>
    expect(nextTalkOn({ lastTalkOn: day('2026-09-01'), carriedSince: day('2026-01-01') }, 90)).toBe('2026-11-30'));
  it('is an interval after somebody began to carry the member, when there was none', () =>
    expect(nextTalkOn({ lastTalkOn: null, carriedSince: day('2026-11-25') }, 30)).toBe('2026-12-25'));
  it('is asked of nobody when nobody carries the member and none was held', () =>
    expect(nextTalkOn({ lastTalkOn: null, carriedSince: null }, 90)).toBeNull());
});

describe('a talk to write down', () => {
  const paths = (heldOn: string, wants: { zoneCode?: string; withinMonths: number }[] = []) =>
    talkProblems({ heldOn: day(heldOn), wants }, today, ['norr']).map(({ path }) => path);
  it('was held today or within a year', () => {
    expect(paths(today)).toEqual([]);
    expect(paths('2025-11-25')).toEqual([]);
    expect(paths('2025-11-24')).toEqual(['heldOn']);
    expect(paths('2026-11-26')).toEqual(['heldOn']);
  });
  it('names zones of the region and horizons that are planned for', () => {
    expect(paths(today, [{ zoneCode: 'norr', withinMonths: 6 }, { withinMonths: 3 }])).toEqual([]);
    expect(paths(today, [{ zoneCode: 'kusten', withinMonths: 4 }])).toEqual([
      'wants.0.zoneCode',
      'wants.0.withinMonths',
    ]);
  });
});
