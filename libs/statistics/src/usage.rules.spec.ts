import { DEFINITIONS, HIDDEN, addsUp, showUsage, type UsageSums } from './usage.rules.js';

const sums = (needs: number, rest: Partial<UsageSums> = {}): UsageSums => ({
  needs,
  interests: needs,
  brokered: needs,
  placed: needs,
  waiting: needs,
  medianWaitingDays: 30,
  ...rest,
});
const median = (figures: { medianWaitingDays: { value: number | null } }) => figures.medianWaitingDays.value;

describe('the usage report', () => {
  it('shows figures of five and more, grouped in thousands', () => {
    const { rows, total } = showUsage([sums(5), sums(1234)], sums(1239));
    expect(rows[0]!.needs).toEqual({ value: 5, text: '5' });
    expect(total.needs).toEqual({ value: 1239, text: '1\u00a0239' });
  });

  it('says the same for a hidden small number as for one hidden on its account', () => {
    const { rows } = showUsage([sums(20), sums(30), sums(2)], sums(52));
    expect(rows.map(({ needs }) => needs.text)).toEqual([HIDDEN, '30', HIDDEN]);
  });

  it('shows no median under five contributors', () => {
    const { rows } = showUsage([sums(20, { waiting: 4 }), sums(30, { waiting: 5 })], sums(50));
    expect(rows.map(median)).toEqual([null, 30]);
  });

  it('shows no median where the number of needs is hidden, since it would tell that there are five', () => {
    const { rows, total } = showUsage([sums(20), sums(30), sums(2, { waiting: 2 })], sums(52));
    expect(rows.map(median)).toEqual([null, 30, null]);
    expect(median(total)).toBe(30);
  });

  it('hides a cell by what another column tells: everybody brokered was placed', () => {
    const rows = [sums(40, { brokered: 9, placed: 9 }), sums(40, { brokered: 5, placed: 4 })];
    const { rows: shown, total } = showUsage(rows, sums(80, { interests: 80, brokered: 14, placed: 13 }));
    expect([...shown.map(({ placed }) => placed.value), total.placed.value]).toEqual([null, null, null]);
    expect(shown.map(({ brokered }) => brokered.value)).toEqual([9, 5]);
  });

  it('has a definition of every figure', () => expect(DEFINITIONS).toHaveLength(6));

  it('knows when rows and total disagree', () => {
    expect(addsUp([sums(5), sums(6)], sums(11))).toBe(true);
    expect(addsUp([sums(5), sums(6)], sums(12))).toBe(false);
  });
});
