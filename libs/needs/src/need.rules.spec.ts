import { localDate } from '#libs/kernel';
import { needProblems, type NeedShape } from './need.rules.js';

const today = localDate('2026-11-22');
const need: NeedShape = { ageFrom: 7, ageTo: 12, startOn: localDate('2026-12-01'), requirements: [] };
const paths = (changes: Partial<NeedShape>) =>
  needProblems({ ...need, ...changes }, today, ['norr']).map(({ path }) => path);

describe('a need', () => {
  it('is accepted as it should be written', () => {
    expect(
      paths({
        requirements: [
          { kind: 'zone', option: 'norr' },
          { kind: 'capability_npf', level: 'some' },
        ],
      }),
    ).toEqual([]);
  });

  it('is refused with the age band upside down', () => expect(paths({ ageFrom: 12, ageTo: 7 })).toEqual(['ageTo']));

  it('is refused when the age band tells the exact age', () =>
    expect(paths({ ageFrom: 7, ageTo: 8 })).toEqual(['ageTo']));

  it.each(['2024-01-01', '2031-01-01'])('is refused when it starts on %s', (day) =>
    expect(paths({ startOn: localDate(day) })).toEqual(['startOn']),
  );

  it('is refused with a zone of another region', () =>
    expect(paths({ requirements: [{ kind: 'zone', option: 'kusten' }] })).toEqual(['requirements.0.option']));

  it('is refused with a capability without a level', () =>
    expect(paths({ requirements: [{ kind: 'capability_trauma' }] })).toEqual(['requirements.0.level']));

  it('is refused with the same requirement twice', () =>
    expect(paths({ requirements: [{ kind: 'own_room' }, { kind: 'own_room' }] })).toEqual(['requirements.1']));
});
