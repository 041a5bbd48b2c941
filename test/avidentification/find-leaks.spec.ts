import { findLeaks, shippedGazetteer, type KnownValue } from '#libs/avidentification';
import { LIMITS, leakFigures, type Share } from './leak-figures.js';
import { JUDGING_PROSE } from './leak-prose-judging.js';
import { TUNING_PROSE } from './leak-prose-tuning.js';

const gazetteer = shippedGazetteer();
const known: KnownValue[] = [
  { kind: 'name', value: 'Anna-Karin' },
  { kind: 'name', value: 'Björn' },
  { kind: 'name', value: 'Persson' },
  { kind: 'street', value: 'Norra Storgatan 12 B' },
  { kind: 'place', value: 'Upplands Väsby' },
  { kind: 'school', value: 'Björkskolan' },
  { kind: 'employer', value: 'Skanska Sverige AB' },
  { kind: 'phone', value: '070-174 06 35' },
  { kind: 'personal_number', value: '19850709-9805' },
];
/** Each hit as its kind and the text it is about. */
const hits = (text: string) =>
  findLeaks(text, known, gazetteer).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe("the home's own values are found", () => {
  it.each([
    ['Vi frågade Annakarin igår.', 'own_name: Annakarin'],
    ['Vi frågade anna karin igår.', 'own_name: anna karin'],
    ['Vi frågade Anna igår.', 'own_name: Anna'],
    ['Hunden är Björns.', 'own_name: Björns'],
    ['Hunden är Bjo\u0308rns.', 'own_name: Bjo\u0308rns'],
    ['Hunden är Bjorn’s.', 'own_name: Bjorn'],
    ['Hos Perssons är det lugnt.', 'own_name: Perssons'],
    ['Hos Presson är det lugnt.', 'own_name: Presson'],
    ['Vi bor på norra storgatan.', 'own_street: norra storgatan'],
    ['Vi bor i Upplands-Väsby.', 'own_place: Upplands-Väsby'],
    ['Bussen går från Björkskolans gård.', 'own_school: Björkskolans'],
    ['Arbetet på Skanska är på dagtid.', 'own_employer: Skanska'],
    ['Numret är 0046 70 1740635.', 'phone: 0046 70 1740635'],
    ['En av oss är född 850709.', 'personal_number: född 850709'],
  ])('%s', (text, hit) => expect(hits(text)).toEqual([hit]));
});

describe('patterns and names are found', () => {
  it.each([
    ['Numret är 850709-9805.', 'personal_number: 850709-9805'],
    ['Numret är 19 500164-9807.', 'personal_number: 19 500164-9807'],
    ['Ring 08-465 004 12 i kväll.', 'phone: 08-465 004 12'],
    ['Skriv till lugna.garden@exempel.se i kväll.', 'email: lugna.garden@exempel.se'],
    ['Skriv till garden snabel-a exempel punkt se.', 'email: garden snabel-a exempel punkt se'],
    ['Titta på www.exempel.nu/hemmet för bilder.', 'link: www.exempel.nu/hemmet'],
    ['Bilen är abc12d om någon frågar.', 'registration_number: abc12d'],
    ['Kontot är SE4550000000058398257466.', 'bank_account: SE4550000000058398257466'],
    ['Vi bor på skolvägen 3.', 'street_address: skolvägen 3'],
    ['Vår granne Fatima Qvistmark hjälper till.', 'name: Fatima Qvistmark'],
    ['Bussen till Lilla Edets centrum.', 'place: Lilla Edets'],
    ['Vi är eslövsbor sedan länge.', 'place: eslövsbor'],
  ])('%s', (text, hit) => expect(hits(text)).toEqual([hit]));
});

describe('ordinary prose is left alone', () => {
  it.each([
    'Sten för sten bygger vi upp tilliten. Maj passar bäst. Stark struktur behövs.',
    'Arvodet är 12 000 kr, omkostnaden 12000 kr och huset 120 kvm, byggt 1985–1987.',
    'En person som är trygg i sig själv. Björnar har vi inga.',
    'Från och med 2026-09-01 kl. 07.30, enligt SoL 22 kap. 4 § (2025:400).',
    'BUP, HVB och LSS känner oss. Barn med ADHD är välkomna.',
    'Vi lyssnar.Sedan frågar vi.',
  ])('%s', (text) => expect(hits(text)).toEqual([]));
});

describe.each([
  ['the judging prose', JUDGING_PROSE, 2],
  ['the tuning prose', TUNING_PROSE, 3],
])('on 1 000 texts with a leak and 500 without, in %s', (_, prose, seed) => {
  const figures = leakFigures(prose, seed, { leaky: 1_000, clean: 500 });
  const share = ({ hits: found, of }: Share) => found / of;

  it.each(['known', 'patterns', 'gazetteer'] as const)('enough is found: %s', (name) =>
    expect(share(figures.byClass[name])).toBeGreaterThanOrEqual(LIMITS[name]),
  );

  it('few alarms are false', () => expect(share(figures.falseAlarms)).toBeLessThanOrEqual(LIMITS.falseAlarms));
});

describe('the two proses', () => {
  const sentences = ({ clean, carriers }: typeof TUNING_PROSE) => [
    ...clean.trim().split('\n'),
    ...Object.values(carriers).flat(),
  ];

  it('share no sentence', () => {
    const tuned = new Set(sentences(TUNING_PROSE));
    expect(sentences(JUDGING_PROSE).filter((one) => tuned.has(one))).toEqual([]);
  });
});

describe('a text of 2 000 characters', () => {
  it('takes some milliseconds', () => {
    const text = JUDGING_PROSE.clean.trim().replaceAll('\n', ' ').slice(0, 2_000);
    const times = Array.from({ length: 21 }, () => {
      const begun = performance.now();
      findLeaks(text, known, gazetteer);
      return performance.now() - begun;
    });
    // Typically under 5 ms by itself; Jest's own globals and a busy machine cost the rest.
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(25);
  });
});
