import fc from 'fast-check';
import { addDays, addMonths, daysBetween, localDate, type LocalDate } from '#libs/kernel';
import { APPROACHING_DAYS, CLOCK_RULES, clocksOf, ruleOn } from './need.clock.js';
import { factsIn } from './need.rules.js';
import { CLOCK_KINDS, type ClockFacts, type ClockKind } from './need.words.js';

const NONE = factsIn({ requirements: [], networkSearch: 'ongoing', ageFrom: 7, ageTo: 12, startOn: day('2026-11-25') });

function day(text: string): LocalDate {
  return localDate(text);
}

function facts(given: Partial<Record<keyof ClockFacts, string>>): ClockFacts {
  return { ...NONE.clockFacts, ...given } as ClockFacts;
}

function clock(kind: ClockKind, given: Parameters<typeof facts>[0], ...when: [today?: string, endedOn?: string]) {
  const [today = '2026-11-25', endedOn] = when;
  const at = { today: day(today), endedOn: endedOn ? day(endedOn) : null };
  return clocksOf(facts(given), at).find((one) => one.kind === kind);
}

describe('months', () => {
  it.each([
    ['2026-08-15', 4, '2026-12-15', 'the same day number'],
    ['2026-10-31', 4, '2027-02-28', 'the month’s last day'],
    ['2027-10-31', 4, '2028-02-29', 'the last day of a leap month'],
    ['2026-03-31', 6, '2026-09-30', 'the last day of a shorter month'],
    ['2026-02-28', 6, '2026-08-28', 'the day number, not the end of the month'],
    ['2026-12-31', 2, '2027-02-28', 'into the next year'],
  ])('%s and %s months is %s: %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
});

describe('the investigation', () => {
  const opened = { investigationOpenedOn: '2026-08-15' };

  it('has no clock before it is opened', () => expect(clock('investigation', {})).toBeUndefined());

  it('has four months from the opening', () =>
    expect(clock('investigation', opened)).toMatchObject({
      deadlineOn: '2026-12-15',
      daysLeft: 20,
      status: 'approaching',
      isProjected: false,
      explanation: 'Inledd 2026-08-15, 4 månader.',
      rule: { citation: 'SoL (2025:400) 20 kap. 3 §', validFrom: '2025-07-01', validTo: null },
    }));

  it.each([
    ['2026-11-14', 31, 'on_time'],
    ['2026-11-15', 30, 'approaching'],
    ['2026-12-14', 1, 'approaching'],
    ['2026-12-15', 0, 'approaching'],
    ['2026-12-16', -1, 'passed'],
  ])('on %s has %s days left and is %s', (today, daysLeft, status) =>
    expect(clock('investigation', opened, today)).toMatchObject({ daysLeft, status }),
  );

  it('has until the day it is extended to', () =>
    expect(clock('investigation', { ...opened, investigationExtendedTo: '2027-02-01' })).toMatchObject({
      deadlineOn: '2027-02-01',
      status: 'on_time',
      explanation: 'Inledd 2026-08-15, förlängd till 2027-02-01.',
    }));

  it.each([
    ['2026-12-15', 'kept'],
    ['2026-12-16', 'not_kept'],
  ])('closed on %s is %s, whatever day it is', (investigationClosedOn, status) =>
    expect(clock('investigation', { ...opened, investigationClosedOn }, '2027-06-01')).toMatchObject({
      status,
      daysLeft: null,
    }),
  );

  it('closed after four months but within its extension is kept', () =>
    expect(
      clock('investigation', {
        ...opened,
        investigationExtendedTo: '2027-02-01',
        investigationClosedOn: '2027-01-31',
      }),
    ).toMatchObject({ status: 'kept' }));

  it('still open is not counted here when the need has ended', () =>
    expect(clock('investigation', opened, '2027-06-01', '2026-10-01')).toBeUndefined());
});

describe('the emergency home', () => {
  const placed = { emergencyPlacedOn: '2026-07-01' };

  it('has no clock before the child is there', () =>
    expect(clock('emergency_home', { investigationOpenedOn: '2026-08-15' })).toBeUndefined());

  it('cannot be counted without an investigation, and says what is missing', () =>
    expect(clock('emergency_home', placed)).toMatchObject({
      deadlineOn: null,
      daysLeft: null,
      status: 'unknown',
      explanation: 'Ange när utredningen inleddes, så räknas gränsen.',
    }));

  it('has two months after the investigation was closed', () =>
    expect(
      clock('emergency_home', {
        ...placed,
        investigationOpenedOn: '2026-06-30',
        investigationClosedOn: '2026-10-31',
      }),
    ).toMatchObject({
      deadlineOn: '2026-12-31',
      daysLeft: 36,
      status: 'on_time',
      isProjected: false,
      explanation: 'Utredningen avslutad 2026-10-31, 2 månader.',
      rule: { citation: 'SoL (2025:400) 22 kap. 4 §' },
    }));

  it('has a projected limit while it is open: opened, four months, two months', () =>
    expect(clock('emergency_home', { ...placed, investigationOpenedOn: '2026-06-30' })).toMatchObject({
      deadlineOn: '2026-12-30',
      isProjected: true,
      explanation: 'Utredningen ska vara klar 2026-10-30, 2 månader.',
    }));

  it('has a projected limit two months after a decided extension', () =>
    expect(
      clock('emergency_home', {
        ...placed,
        investigationOpenedOn: '2026-06-30',
        investigationExtendedTo: '2026-12-31',
      }),
    ).toMatchObject({ deadlineOn: '2027-02-28', isProjected: true }));

  it('has two months from the placement when the investigation was closed before it', () =>
    expect(
      clock('emergency_home', {
        emergencyPlacedOn: '2026-10-20',
        investigationOpenedOn: '2026-03-01',
        investigationClosedOn: '2026-06-01',
      }),
    ).toMatchObject({ deadlineOn: '2026-12-20', explanation: 'Placerad i jourhem 2026-10-20, 2 månader.' }));

  it('has until the new day when there are special reasons, with or without an investigation', () => {
    const extended = { ...placed, emergencyExtendedTo: '2027-01-15' };
    const told = {
      deadlineOn: '2027-01-15',
      isProjected: false,
      explanation: 'Förlängd till 2027-01-15 av särskilda skäl.',
    };
    expect(clock('emergency_home', extended)).toMatchObject(told);
    expect(clock('emergency_home', { ...extended, investigationOpenedOn: '2026-06-30' })).toMatchObject(told);
  });

  it.each([
    ['2026-12-30', 'kept'],
    ['2026-12-31', 'not_kept'],
  ])('left on %s is %s', (endedOn, status) =>
    expect(
      clock('emergency_home', { ...placed, investigationOpenedOn: '2026-06-30' }, '2027-06-01', endedOn),
    ).toMatchObject({
      status,
      daysLeft: null,
    }),
  );
});

describe('six months in an emergency home', () => {
  it.each([
    ['2026-07-01', '2027-01-01', 37, 'on_time'],
    ['2026-06-01', '2026-12-01', 6, 'approaching'],
    ['2026-05-24', '2026-11-24', -1, 'passed'],
    ['2025-08-31', '2026-02-28', -270, 'passed'],
  ])('from %s is until %s', (emergencyPlacedOn, deadlineOn, daysLeft, status) =>
    expect(clock('six_months', { emergencyPlacedOn })).toMatchObject({ deadlineOn, daysLeft, status }),
  );

  it('is an indicator and says so', () =>
    expect(clock('six_months', { emergencyPlacedOn: '2026-07-01' })!.rule.citation).toBe(
      'Nyckeltal, inte en laglig gräns',
    ));
});

describe('the rule', () => {
  it.each([
    ['investigation', '2025-06-30', 'SoL (2001:453) 11 kap. 2 §'],
    ['investigation', '2025-07-01', 'SoL (2025:400) 20 kap. 3 §'],
    ['emergency_home', '2025-06-30', 'SoL (2001:453) 6 kap. 6 §'],
    ['emergency_home', '2025-07-01', 'SoL (2025:400) 22 kap. 4 §'],
  ] as const)('of %s on %s is %s', (kind, on, citation) => expect(ruleOn(kind, day(on)).citation).toBe(citation));

  it('for two months that begin under the new law is the new one, though the investigation was opened under the old', () => {
    const given = {
      emergencyPlacedOn: '2025-05-01',
      investigationOpenedOn: '2025-04-01',
      investigationClosedOn: '2025-07-20',
    };
    expect(clock('investigation', given)!.rule.citation).toBe('SoL (2001:453) 11 kap. 2 §');
    expect(clock('emergency_home', given)!.rule.citation).toBe('SoL (2025:400) 22 kap. 4 §');
  });

  it.each(CLOCK_KINDS)('of %s is one and only one on every day', (kind) =>
    fc.assert(
      fc.property(fc.integer({ min: -4_000, max: 4_000 }), (offset) => {
        const on = addDays(day('2025-07-01'), offset);
        const valid = CLOCK_RULES[kind].filter(
          ({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on),
        );
        expect(valid).toEqual([ruleOn(kind, on)]);
      }),
    ),
  );
});

it('a clock never says two things: its status follows from the days that are left', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (opened, passed) => {
      const from = addDays(day('2025-01-01'), opened);
      const today = addDays(from, passed);
      const given = facts({ investigationOpenedOn: from, emergencyPlacedOn: from });
      for (const { daysLeft, deadlineOn, status } of clocksOf(given, { today, endedOn: null })) {
        expect(daysLeft).toBe(daysBetween(today, deadlineOn!));
        expect(status).toBe(daysLeft! < 0 ? 'passed' : daysLeft! <= APPROACHING_DAYS ? 'approaching' : 'on_time');
      }
    }),
  ));
