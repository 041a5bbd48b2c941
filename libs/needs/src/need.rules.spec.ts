import { localDate } from '#libs/kernel';
import { needProblems, tidied, type NeedShape } from './need.rules.js';

const today = localDate('2026-11-22');
const need: NeedShape = {
  caseNumber: 'SOC 2026-114',
  ageFrom: 7,
  ageTo: 12,
  startOn: localDate('2026-12-01'),
  networkSearch: 'exhausted',
  requirements: [],
};
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

  it.each(['19850709-9805', '8507099805', '850709-9805', '198507699802', '20120102-2389'])(
    'is refused with %s as case number',
    (text) => expect(paths({ caseNumber: text })).toEqual(['caseNumber']),
  );

  it.each(['2026-1142', '850709-9806', '20261122-0002', '8599999805', '1234567890'])(
    'is accepted with the case number %s',
    (text) => expect(paths({ caseNumber: text })).toEqual([]),
  );

  it('is refused with a language that is none', () =>
    expect(paths({ requirements: [{ kind: 'language', option: 'qz' }] })).toEqual(['requirements.0.option']));
});

describe('a requirement', () => {
  it('keeps a level or an option only where it says something', () => {
    expect(tidied({ kind: 'own_room', level: 'strong', option: 'norr' })).toEqual({
      kind: 'own_room',
      level: null,
      option: null,
    });
    expect(tidied({ kind: 'capability_npf', level: 'some' })).toEqual({
      kind: 'capability_npf',
      level: 'some',
      option: null,
    });
    expect(tidied({ kind: 'language', option: 'ar' })).toEqual({ kind: 'language', level: null, option: 'ar' });
  });
});
