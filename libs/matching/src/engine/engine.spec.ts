import {
  answerLine,
  blockingOf,
  breakdownLogit,
  compassOf,
  ExactSolver,
  explainPair,
  PRIOR_ACCEPTANCE,
  propose,
  proposalsOf,
  readRegion,
  solveExactly,
  urgencyOf,
  wideningsOf,
  type EngineHome,
  type EngineNeed,
  type EngineSnapshot,
} from './index.js';

const teen: EngineNeed = {
  id: 'u1',
  municipality: 'm1',
  registeredAt: 1,
  children: [{ from: 14, to: 14 }],
  waitedDays: 40,
  limitDays: 183,
  position: { x: 0, y: 0 },
  maxKm: 50,
  minKm: 0,
  zones: null,
  avoidedZones: [],
  exclusive: false,
  assignmentType: null,
  required: ['substance'],
  preferred: [],
  language: null,
  languageRequired: false,
};
const able: EngineHome = {
  id: 'h1',
  municipality: 'm1',
  registeredAt: 1,
  ages: [{ from: 12, to: 17 }],
  freePlaces: 1,
  freePlacesIsLeast: false,
  places: 1,
  position: { x: 3, y: 4 },
  zone: null,
  assignmentTypes: null,
  facts: { substance: true },
  languages: null,
  experienceYears: 2,
};
const regionOf = (needs: readonly EngineNeed[], homes: readonly EngineHome[], more: Partial<EngineSnapshot> = {}) =>
  readRegion({
    needs,
    homes,
    closedPairs: [],
    conflicts: [],
    received: {},
    entitled: {},
    acceptance: PRIOR_ACCEPTANCE,
    prices: {},
    ...more,
  });
const pairsIn = (answer: ReturnType<typeof propose>) =>
  proposalsOf(answer).map(
    ({ need, home }) => `${answer.region.needs.source[need]!.id} ${answer.region.homes.source[home]!.id}`,
  );

describe('a pair', () => {
  it('is possible when a fact is unknown, and tells what to ask', () => {
    const answer = propose(regionOf([teen], [{ ...able, facts: {} }]));
    expect(explainPair(answer, 'u1', 'h1')).toMatchObject({
      state: 'shown',
      rank: 1,
      isProposed: true,
      open: ['substance'],
    });
  });

  it('is excluded by a plain no, with every reason in its sentence', () => {
    const far = { ...able, facts: { substance: false }, position: { x: 60, y: 80 }, ages: [{ from: 0, to: 6 }] };
    expect(explainPair(propose(regionOf([teen], [far])), 'u1', 'h1')).toEqual({
      state: 'excluded',
      exclusions: [
        { code: 'age', sentence: 'Hemmet tar emot barn som är 0–6 år, behovet gäller 14 år.' },
        { code: 'substance', sentence: 'Hemmet har inte erfarenhet av missbruk och kriminalitet.' },
        { code: 'distance', sentence: 'Hemmet ligger 100 km bort, längst får det vara 50 km.' },
      ],
    });
  });

  it.each(['closedPairs', 'conflicts'] as const)('is never proposed when it is among the %s', (closed) => {
    const answer = propose(regionOf([teen], [able], { [closed]: [['u1', 'h1']] }));
    expect(pairsIn(answer)).toEqual([]);
    expect(explainPair(answer, 'u1', 'h1').state).toBe('excluded');
  });

  it('is told apart from one the run has not seen', () =>
    expect(() => explainPair(propose(regionOf([teen], [able])), 'u1', 'h9')).toThrow(RangeError));
});

describe('the proposal', () => {
  it('gives equals to who registered first, then by id', () => {
    const homes = [{ ...able, id: 'h2' }, able];
    expect(pairsIn(propose(regionOf([{ ...teen, id: 'u2' }, teen], [able])))).toEqual(['u1 h1']);
    expect(pairsIn(propose(regionOf([{ ...teen, id: 'u0', registeredAt: 2 }, teen], [able])))).toEqual(['u1 h1']);
    expect(pairsIn(propose(regionOf([teen], homes)))).toEqual(['u1 h1']);
  });

  it('keeps a home back when the given price says that others need it more', () => {
    expect(pairsIn(propose(regionOf([teen], [able], { prices: { h1: 5 } })))).toEqual([]);
    expect(blockingOf(propose(regionOf([teen], [able], { prices: { h1: 5 } })), 0)).toEqual({ held_back: 1 });
  });

  it('takes a home that no price was given for at what the queue tells, and no price as less than nothing', () => {
    const [fresh, known] = [able, { ...able, id: 'h2' }];
    const told = propose(regionOf([teen], [fresh, known])).candidates.valuation.prices;
    const given = propose(regionOf([teen], [fresh, known], { prices: { h2: -3 } })).candidates.valuation.prices;
    expect(told[0]).toBeGreaterThan(0);
    expect([...given]).toEqual([told[0], 0]);
  });

  it('helps the member that has got less than its share', () => {
    const other = { ...teen, id: 'u0', municipality: 'm2', registeredAt: 0 };
    const shares = { entitled: { m1: 4, m2: 4 }, received: { m1: 2, m2: 6 } };
    expect(pairsIn(propose(regionOf([other, teen], [able], shares)))).toEqual(['u1 h1']);
  });

  it('keeps the home that a hard case needs from the one who can go elsewhere', () => {
    const small = { ...able, id: 'h2', facts: { substance: false } };
    const easy = { ...teen, id: 'u2', required: [], waitedDays: 170 };
    expect(pairsIn(propose(regionOf([teen, easy], [able, small]))).sort()).toEqual(['u1 h1', 'u2 h2']);
  });
});

describe('the profiles', () => {
  const urgency = (waitedDays: number, profile: 'lika' | 'balans') => urgencyOf({ ...teen, waitedDays }, profile);

  it('lika never lets go of a child, the others do at the limit: therefore they ask for a decision', () => {
    expect(urgency(400, 'lika')).toBe(urgency(183, 'lika'));
    expect(urgency(183, 'lika')).toBeGreaterThan(urgency(60, 'lika'));
    expect(urgency(170, 'balans')).toBeLessThan(urgency(150, 'balans'));
  });

  it('measure the wait against the child’s own date, be it a limit of no days', () => {
    const share = (part: number, limitDays: number) =>
      urgencyOf({ ...teen, waitedDays: part * limitDays, limitDays }, 'lika');
    expect(share(0.5, 90)).toBeCloseTo(share(0.5, 300), 12);
    expect(share(0.5, 90)).toBeGreaterThan(share(0.2, 90));
    expect(urgencyOf({ ...teen, waitedDays: 0, limitDays: 0 }, 'lika')).toBe(share(0.2, 90));
  });
});

describe('the risk of a breakdown', () => {
  const [usual, trauma] = [breakdownLogit(teen), breakdownLogit({ ...teen, preferred: ['trauma'] })];

  it('grows with every capability beyond the first, and with nothing else the need asks for', () => {
    expect(trauma - usual).toBeCloseTo(0.3, 12);
    expect(breakdownLogit({ ...teen, required: ['substance', 'no_animals', 'no_other_children'] })).toBe(usual);
  });
});

describe('the gap', () => {
  it('tells what one or two requirements less would open', () => {
    const near = { ...able, id: 'h2', facts: { substance: false } };
    const far = { ...able, id: 'h3', position: { x: 0, y: 90 } };
    const both = { ...far, id: 'h4', facts: { substance: false } };
    const closed = { ...able, id: 'h5', freePlaces: 0 };
    const region = regionOf([teen], [near, far, both, closed]);
    expect(wideningsOf(region, 0)).toEqual([
      { relaxed: ['distance', 'substance'], opens: 3 },
      { relaxed: ['distance'], opens: 1 },
      { relaxed: ['substance'], opens: 1 },
    ]);
    expect(blockingOf(propose(region), 0)).toEqual({ substance: 2, distance: 2, places: 1 });
  });
});

describe('the exact solve', () => {
  const solver = new ExactSolver();
  afterAll(() => solver.close());

  it('certifies the fast answer, and tells what one more home would be worth', async () => {
    const needs = [0, 1, 2, 3].map((one) => ({ ...teen, id: `u${one}`, waitedDays: 40 + one }));
    const answer = propose(regionOf(needs, [able]));
    const exact = await solveExactly(answer, solver);
    expect(exact.bound).toBeCloseTo(exact.value, 6);
    expect(exact.gap).toBeLessThan(0.01);
    expect(answer.assignment.value).toBeLessThanOrEqual(exact.bound + 1e-9);
    const [best, none] = compassOf(answer, exact.needPrices, [
      { ...able, id: 'small', ages: [{ from: 0, to: 6 }] },
      { ...able, id: 'teens' },
    ]);
    expect(best).toMatchObject({ home: { id: 'teens' }, couldHelp: 4 });
    expect(best!.worth).toBeGreaterThan(1);
    expect(none).toMatchObject({ home: { id: 'small' }, worth: 0, couldHelp: 0 });
  });

  it('says so when the program has no optimum', async () => {
    const open = { starts: Int32Array.of(0, 0), rows: new Int32Array(), values: new Float64Array() };
    const endless = { cost: Float64Array.of(1), most: Float64Array.of(Infinity), limit: new Float64Array(), ...open };
    await expect(solver.solve(endless)).rejects.toThrow('HiGHS');
  });
});

describe('a line of the door', () => {
  it.each([
    ['{', 'Raden är inte JSON.'],
    ['{"needs":{}}', 'needs: här ska stå en lista.'],
    ['{"needs":[{"id":"u1"}]}', 'children: ett behov gäller 1–6 barn.'],
    ['{"needs":[{"id":"u1","children":[{"age":41}]}]}', 'age: ett barns ålder är ett tal mellan 0 och 20.'],
    ['{"homes":[{"id":"h1"},{"id":"h1"}]}', 'homes: h1 förekommer två gånger.'],
    ['{"homes":[{"id":"h1","capabilities":["trams"]}]}', 'capabilities: trams är ingen av'],
    ['{"homes":[{"id":"h1","hasPets":"nej"}]}', 'hasPets: här ska stå true eller false.'],
  ])('%s is answered with what is wrong', (line, problem) => expect(() => answerLine(line, 'lika')).toThrow(problem));

  it('says yes and no as true and false, or as 1 and 0', () => {
    const line = (said: unknown) =>
      JSON.stringify({
        needs: [{ id: 'u1', children: [{ age: 4 }], petAllergy: said }],
        homes: [{ id: 'h1', hasPets: said }],
      });
    for (const said of [true, 1])
      expect(answerLine(line(said), 'lika').unmet).toMatchObject([{ reasons: { no_animals: 1 } }]);
    for (const said of [false, 0, null]) expect(answerLine(line(said), 'lika').unmet).toEqual([]);
  });

  it('knows nobody to be behind when it is not told what they have received', () => {
    const weightOf = (more: object) =>
      answerLine(
        JSON.stringify({
          needs: [{ id: 'u1', municipality: 'm1', children: [{ age: 4 }] }],
          homes: [{ id: 'h1' }],
          ...more,
        }),
        'lika',
      ).proposals[0]!.weight;
    expect(weightOf({ entitled: { m1: 5 } })).toBe(weightOf({}));
    expect(weightOf({ entitled: { m1: 5 }, received: {} })).toBeGreaterThan(weightOf({}));
  });
});
