import { localDate } from '#libs/kernel';
import { endProblems, factsIn, needProblems, tidied, type NeedShape } from './need.rules.js';

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

describe('the search in the network', () => {
  it.each([
    [{ networkSearch: 'not_started' }, []],
    [{ networkSearch: 'ongoing' }, []],
    [{ networkSearch: 'exhausted', networkSearchOn: today, networkSearchGave: 'declined' }, []],
    [{ networkSearch: 'not_started', networkSearchOn: today }, ['networkSearch']],
    [{ networkSearch: 'not_started', networkSearchGave: 'declined' }, ['networkSearch']],
    [{ networkSearch: 'ongoing', networkSearchOn: localDate('2026-11-23') }, ['networkSearchOn']],
  ] as [Partial<NeedShape>, string[]][])('as %j is faulty at %j', (changes, faults) =>
    expect(paths(changes)).toEqual(faults),
  );
});

describe('clock facts', () => {
  const opened = { investigationOpenedOn: '2026-08-01' };
  const placed = { emergencyPlacedOn: '2026-08-01' };
  const extended = {
    ...placed,
    emergencyExtendedTo: '2027-01-01',
    emergencyExtensionReason: 'school_term',
    emergencyExtensionDecidedOn: '2026-11-01',
    emergencyExtensionDecidedBy: 'committee',
  };
  it.each([
    [{}, []],
    [opened, []],
    [{ ...opened, ...extended }, []],
    [{ investigationOpenedOn: '2026-11-23' }, ['investigationOpenedOn']],
    [{ investigationOpenedOn: '2020-01-01' }, ['investigationOpenedOn']],
    [{ investigationClosedOn: '2026-10-01' }, ['investigationOpenedOn']],
    [{ ...opened, investigationClosedOn: '2026-07-31' }, ['investigationClosedOn']],
    [{ ...opened, investigationClosedOn: '2026-11-23' }, ['investigationClosedOn']],
    [{ ...opened, investigationExtendedTo: '2027-01-01' }, ['investigationExtensionReason']],
    [{ ...opened, investigationExtensionReason: 'extensive' }, ['investigationExtendedTo']],
    [
      { ...opened, investigationExtendedTo: '2026-08-01', investigationExtensionReason: 'extensive' },
      ['investigationExtendedTo'],
    ],
    [{ emergencyLaw: 'lvu' }, ['emergencyPlacedOn']],
    [{ ...placed, emergencyLaw: 'lvu' }, []],
    [{ ...extended, emergencyPlacedOn: null }, ['emergencyPlacedOn']],
    [{ ...extended, emergencyExtendedTo: null }, ['emergencyExtendedTo']],
    [{ ...extended, emergencyExtendedTo: '2026-08-01' }, ['emergencyExtendedTo']],
    [{ ...extended, emergencyExtendedTo: '2099-01-01' }, ['emergencyExtendedTo']],
    [{ ...extended, emergencyExtensionReason: null }, ['emergencyExtensionReason']],
    [{ ...extended, emergencyExtensionDecidedBy: null }, ['emergencyExtensionDecidedBy']],
    [{ ...extended, emergencyExtensionDecidedOn: null }, ['emergencyExtensionDecidedOn']],
    [{ ...extended, emergencyExtensionDecidedOn: '2026-11-23' }, ['emergencyExtensionDecidedOn']],
  ] as [NeedShape['clockFacts'], string[]][])('%j are faulty at %j', (clockFacts, faults) =>
    expect(paths({ clockFacts })).toEqual(faults.map((field) => `clockFacts.${field}`)),
  );

  it('that are not said are nothing', () =>
    expect(
      factsIn({ ...need, requirements: [], clockFacts: { ...opened, emergencyLaw: undefined } as never }),
    ).toMatchObject({
      networkSearchOn: null,
      networkSearchGave: null,
      clockFacts: { investigationOpenedOn: '2026-08-01', emergencyLaw: null, emergencyExtendedTo: null },
    }));
});

describe('the day a need ended', () => {
  const registeredOn = localDate('2026-11-10');
  it.each([
    ['2026-11-10', []],
    ['2026-11-22', []],
    ['2026-11-09', ['endedOn']],
    ['2026-11-23', ['endedOn']],
  ])('%s is faulty at %j', (day, faults) =>
    expect(endProblems(localDate(day), { registeredOn, today }).map(({ path }) => path)).toEqual(faults),
  );
});
