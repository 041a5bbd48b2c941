import { shippedRegions } from './shipped-regions.js';

const [familjepoolen, helsingborg] = shippedRegions();
const figure = (region: typeof familjepoolen, code: string, kind: string) =>
  region?.municipalities.find((member) => member.code === code)?.figures.find((entry) => entry.kind === kind);

describe('the shipped regions', () => {
  it('are Familjepoolen with six members and Familjen Helsingborg with eleven', () => {
    expect(familjepoolen?.municipalities.map(({ code }) => code)).toEqual([
      '0114',
      '0139',
      '0163',
      '0183',
      '0184',
      '0191',
    ]);
    expect(helsingborg?.municipalities).toHaveLength(11);
  });

  it('have one host each: Sollentuna and Helsingborg', () => {
    const hosts = [familjepoolen, helsingborg].flatMap((region) =>
      region?.municipalities.filter(({ isHost }) => isHost),
    );
    expect(hosts.map((host) => host?.name)).toEqual(['Sollentuna', 'Helsingborg']);
  });

  it('keep date and source beside every figure', () => {
    const figures = [familjepoolen, helsingborg].flatMap((region) =>
      region!.municipalities.flatMap((member) => member.figures),
    );
    expect(figures).toHaveLength(17 * 3);
    expect(figures.every(({ value, source, on }) => value > 0 && source.length > 5 && /^\d{4}-12-31$/.test(on))).toBe(
      true,
    );
  });

  it('carry the official figures', () => {
    expect(figure(familjepoolen, '0184', 'resident_children_0_18')).toMatchObject({
      value: 14990,
      isDemonstration: false,
    });
    expect(figure(helsingborg, '1283', 'population')).toMatchObject({ value: 152776, on: '2025-12-31' });
  });

  it('mark what counts something else: not Sigtuna’s 523, and Helsingborg’s placements', () => {
    expect(figure(familjepoolen, '0191', 'placed_children_0_18')).toMatchObject({ value: 30, isDemonstration: true });
    expect(figure(helsingborg, '1283', 'placed_children_0_18')).toMatchObject({ value: 321, isDemonstration: true });
    expect(figure(familjepoolen, '0184', 'placed_children_0_18')).toMatchObject({ value: 339, isDemonstration: false });
  });

  it('place every member in a zone of its region', () => {
    for (const region of [familjepoolen!, helsingborg!]) {
      const zones = region.zones.map(({ code }) => code);
      expect(region.municipalities.every(({ zoneCode }) => zones.includes(zoneCode))).toBe(true);
    }
  });
});
