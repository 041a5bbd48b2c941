import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const LINE = {
  day: 12,
  deadlineDays: 183,
  needs: [
    {
      id: 'u7',
      municipality: '0163',
      children: [{ age: 14 }],
      waitedDays: 40,
      x: 12.5,
      y: 3.0,
      maxKm: 95,
      minKm: 0,
      exclusive: false,
      noOtherChildren: false,
      petAllergy: false,
      required: ['substance'],
      preferred: ['trauma'],
      language: 0,
    },
    { id: 'u9', children: [{ age: 4 }] },
  ],
  homes: [
    {
      id: 'h3',
      municipality: '0183',
      minAge: 12,
      maxAge: 17,
      freePlaces: 1,
      places: 1,
      x: 20.1,
      y: 9.4,
      capabilities: ['substance', 'npf'],
      hasChildren: true,
      hasPets: false,
      language: 0,
      experienceYears: 2.5,
    },
  ],
  closedPairs: [['u2', 'h3']],
  received: { '0163': 4 },
  entitled: { '0163': 5.2 },
  acceptance: { base: 0.35, perSuitability: 0.6 },
  prices: {},
};

/** What the door says to some lines, as a process of its own. */
function ask(
  lines: readonly string[],
  flags: readonly string[] = [],
): Promise<{ said: string[]; code: number | null }> {
  const door = spawn(process.execPath, ['apps/samhem/begin.mjs', 'engine', ...flags], { cwd: root });
  let said = '';
  door.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  door.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise((resolve, reject) => {
    door.on('error', reject);
    door.on('close', (code) => resolve({ said: said.trim().split('\n'), code }));
  });
}

describe('the engine’s door', () => {
  it('answers line by line, lives on after a wrong one, and says nothing else', async () => {
    const { said, code } = await ask(
      [JSON.stringify(LINE), '{"needs":', '{}', JSON.stringify(LINE)],
      ['--profile', 'lika'],
    );
    const [first, wrong, empty, again] = said.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(said).toHaveLength(4);
    expect(first).toMatchObject({
      proposals: [{ need: 'u7', home: 'h3', weight: expect.any(Number), suitability: expect.any(Number) }],
      unmet: [{ need: 'u9', reasons: { age: 1 } }],
      microseconds: expect.any(Number),
    });
    const { parts, suitability } = (
      first!['proposals'] as { parts: Record<string, number>; suitability: number }[]
    )[0]!;
    expect(Object.keys(parts)).toEqual(['age', 'capabilities', 'distance', 'language', 'experience', 'capacity']);
    expect(Object.values(parts).reduce((sum, one) => sum + one, 0)).toBeCloseTo(suitability, 12);
    expect(wrong).toEqual({ error: 'Raden är inte JSON.' });
    expect(empty).toMatchObject({ proposals: [], unmet: [] });
    expect(again).toEqual({ ...first, microseconds: expect.any(Number) });
  });

  it('never proposes a closed pair', async () => {
    const { said } = await ask([JSON.stringify({ ...LINE, closedPairs: [['u7', 'h3']] })]);
    expect(JSON.parse(said[0]!)).toMatchObject({
      proposals: [],
      unmet: [
        { need: 'u7', reasons: { declined: 1 } },
        { need: 'u9', reasons: { age: 1 } },
      ],
    });
  });

  it('knows four profiles and no other', async () => {
    expect((await ask([], ['--profile', 'bäst'])).code).toBe(2);
    const { said } = await ask([JSON.stringify(LINE)], ['--profile', 'balans']);
    expect(JSON.parse(said[0]!)).toMatchObject({ proposals: [{ need: 'u7', home: 'h3' }] });
  });
});
