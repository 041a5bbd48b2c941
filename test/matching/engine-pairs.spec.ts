import { ExactSolver, exclusionsFor, failuresFor, propose, readRegion, shownTo, solveExactly } from '#engine';
import { BASE } from '../bench/matching-quality/parameters.js';
import { marketOf } from '../bench/matching-quality/region.js';

const region = readRegion(marketOf(BASE, 7, { needs: 500, homes: 2_000 }));
const answer = propose(region);

/** What is wrong with the explanation of one need's homes. */
function problemsOf(need: number): string[] {
  const failures = failuresFor(region, need);
  const exclusions = exclusionsFor(region, need);
  const shown = new Set(shownTo(answer, need));
  const problems: string[] = [];
  let eligible = 0;
  for (let home = 0; home < region.homes.count; home++) {
    const codes = failures(home);
    if (codes.length === 0) eligible++;
    else if (shown.has(home)) problems.push(`${need} ${home} is shown and excluded`);
    // The words themselves are read for every eighth pair: each code has one sentence.
    if ((need + home) % 8 > 0) continue;
    const told = exclusions(home).filter(({ sentence }) => /^[A-ZÅÄÖ].{10,200}\.$/.test(sentence));
    if (told.length !== codes.length) problems.push(`${need} ${home} has a reason that is not told`);
  }
  if (eligible !== answer.candidates.eligible[need]) problems.push(`${need}: ${eligible} homes are eligible`);
  if (shown.size !== Math.min(24, eligible)) problems.push(`${need}: ${shown.size} homes are shown`);
  return problems;
}

describe('every pair of a region of 500 needs and 2 000 homes', () => {
  it('is shown, eligible or excluded with a sentence; none is unexplained', () => {
    expect(region.needs.count * region.homes.count).toBe(1_000_000);
    expect(Array.from({ length: region.needs.count }, (_, need) => problemsOf(need)).flat()).toEqual([]);
  });
});

describe('the fast answer', () => {
  const solver = new ExactSolver();
  afterAll(() => solver.close());

  it.each([
    [{ needs: 200, homes: 800 }, 0.99],
    [{ needs: 300, homes: 200 }, 0.99],
    [{ needs: 400, homes: 20 }, 0.98],
  ])('of %j comes so near the exact one: %d', async (size, share) => {
    const fast = propose(readRegion(marketOf(BASE, 3, size)));
    const exact = await solveExactly(fast, solver);
    expect(exact.bound).toBeCloseTo(exact.value, 4);
    expect(fast.assignment.value / exact.bound).toBeGreaterThanOrEqual(share);
    expect(fast.assignment.value).toBeLessThanOrEqual(exact.bound + 1e-6);
  });
});
