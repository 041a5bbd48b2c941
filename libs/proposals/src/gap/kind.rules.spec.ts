import type { EngineHome, EngineNeed, EngineSnapshot } from '#libs/matching';
import { bandOfNeed, bandsOfHome, everyKind, gapOf, wishedHome } from './kind.rules.js';

const need = (id: string, changes: Partial<EngineNeed> = {}): EngineNeed => ({
  ...{ id, municipality: 'm', registeredAt: 0, children: [{ from: 13, to: 17 }], waitedDays: 0, limitDays: 183 },
  ...{ position: null, maxKm: null, minKm: 0, zones: null, avoidedZones: [], exclusive: false },
  ...{ assignmentType: 'foster_home', required: [], preferred: [], language: null, languageRequired: false },
  ...changes,
});
const home = (changes: Partial<EngineHome> = {}): EngineHome => ({
  ...wishedHome({ assignmentType: 'foster_home', ageBand: '13-17', capability: 'none', zoneCode: 'norr' }, 1),
  ...{ freePlaces: 2, places: 2, facts: { approval: true, availability: true } },
  ...changes,
});
const snapshot = (needs: EngineNeed[], homes: EngineHome[]): EngineSnapshot => ({
  ...{ needs, homes, closedPairs: [], conflicts: [], received: {}, entitled: {} },
  ...{ acceptance: { base: 0.35, perSuitability: 0.6 }, prices: {} },
});
const ZONES = ['norr', 'syd'];
const find = (rows: ReturnType<typeof gapOf>, capability: string, zoneCode = 'all') =>
  rows.find((row) => row.capability === capability && row.zoneCode === zoneCode);

describe('the gap', () => {
  it('counts a need under each capability it requires, and once under none', () => {
    const rows = gapOf(snapshot([need('a', { required: ['npf', 'trauma_strong'] })], []), new Set(['a']), ZONES);
    for (const capability of ['none', 'npf', 'trauma']) {
      expect(find(rows, capability)).toMatchObject({ wantedChildren: 1, unmetChildren: 1, freePlaces: 0 });
    }
    expect(find(rows, 'substance')).toBeUndefined();
  });

  it('counts siblings as children, and a need without a required zone in every zone', () => {
    const siblings = need('a', { children: Array(3).fill({ from: 13, to: 17 }) as EngineNeed['children'] });
    const rows = gapOf(snapshot([siblings, need('b', { zones: ['syd'] })], []), new Set(), ZONES);
    expect(find(rows, 'none')?.wantedChildren).toBe(4);
    expect(find(rows, 'none', 'norr')?.wantedChildren).toBe(3);
    expect(find(rows, 'none', 'syd')?.wantedChildren).toBe(4);
  });

  it('counts places of homes that can be asked, in their own zone', () => {
    const off = [{ approval: false }, { availability: false }, { checks: false }, { consent: false }].map((facts) =>
      home({ facts: { approval: true, availability: true, ...facts } }),
    );
    const rows = gapOf(snapshot([], [home(), ...off, home({ freePlaces: 0 })]), new Set(), ZONES);
    expect(find(rows, 'none')?.freePlaces).toBe(2);
    expect(find(rows, 'none', 'norr')?.freePlaces).toBe(2);
    expect(find(rows, 'none', 'syd')).toBeUndefined();
  });

  it('puts a need in the band of most of its years, and a home in every band it takes half of', () => {
    const band = (from: number, to: number) => bandOfNeed({ children: [{ from, to }] });
    expect([band(5, 8), band(6, 12), band(14, 16), band(16, 20)]).toEqual(['0-6', '7-12', '13-17', '18-20']);
    expect(bandsOfHome([{ from: 4, to: 15 }])).toEqual(['7-12', '13-17']);
    expect(bandsOfHome(null)).toEqual([]);
  });

  it('has a wished home of every kind, each with a place in the list of kinds as its id', () => {
    const kinds = everyKind(ZONES);
    expect(kinds).toHaveLength(4 * 4 * 6 * 2);
    expect(new Set(kinds.map((kind, index) => wishedHome(kind, index).id)).size).toBe(kinds.length);
  });
});
