import type { Founding, FoundingFigure, FoundingMember } from './founding.js';
import { rowsOf, type Row } from './shipped-rows.js';

const NAMES: readonly Omit<Founding, 'municipalities' | 'agreement'>[] = [
  {
    code: 'familjepoolen',
    name: 'Familjepoolen',
    unitName: 'Familjepoolens rekryteringsenhet',
    zones: [
      { code: 'norr', name: 'Norra området' },
      { code: 'soder', name: 'Södra området' },
    ],
  },
  {
    code: 'familjen-helsingborg',
    name: 'Familjen Helsingborg',
    unitName: 'Familjen Helsingborgs rekryteringsenhet',
    zones: [
      { code: 'kusten', name: 'Kusten' },
      { code: 'inlandet', name: 'Inlandet' },
    ],
  },
];
const AGREEMENT = {
  keyModel: 'half-children-half-placed',
  countsEighteenYearOlds: true,
  validFrom: '2020-01-01',
} as const;

/** The two regions that ship with Samhem, on the figures in `data/` with their sources. */
export function shippedRegions(): Founding[] {
  const municipalities = new Map(rowsOf('municipalities').map((row) => [row['code']!, row]));
  const placed = new Map(rowsOf('placed_children').map((row) => [row['municipality_code']!, row]));
  const members = rowsOf('members');
  return NAMES.map((region) => ({
    ...region,
    agreement: AGREEMENT,
    municipalities: members
      .filter((row) => row['region_code'] === region.code)
      .map((row) =>
        memberFrom(row, municipalities.get(row['municipality_code']!)!, placed.get(row['municipality_code']!)!),
      ),
  }));
}

function memberFrom(membership: Row, municipality: Row, placed: Row): FoundingMember {
  return {
    code: municipality['code']!,
    name: municipality['name']!,
    officialName: municipality['official_name']!,
    organisationNumber: municipality['organisation_number']!,
    zoneCode: membership['zone_code']!,
    isHost: membership['is_host'] === 'true',
    joinedOn: membership['joined_on'] || null,
    joinedSource: membership['joined_source'] || null,
    figures: figuresFrom(municipality, placed),
  };
}

function figuresFrom(municipality: Row, placed: Row): FoundingFigure[] {
  return [
    {
      kind: 'population',
      on: '2025-12-31',
      value: Number(municipality['population_2025']),
      source: 'SCB, folkmängd 31 december 2025',
      isDemonstration: false,
    },
    {
      kind: 'resident_children_0_18',
      on: '2019-12-31',
      value: Number(municipality['children_0_18_2019']),
      source: 'SCB, folkmängd efter ålder 31 december 2019',
      isDemonstration: false,
    },
    {
      kind: 'placed_children_0_18',
      on: placed['on']!,
      value: Number(placed['value']),
      source: placed['source']!,
      isDemonstration: placed['is_demonstration'] === 'true',
    },
  ];
}
