import type { AgeBand, AssignmentType } from '#libs/kernel';
import { AGE_BANDS, ASSIGNMENT_TYPES, CAPABILITY_AREAS } from '#libs/kernel';
import type { EngineHome, EngineNeed, EngineSnapshot } from '#libs/matching';
import { KIND_CAPABILITIES, WHOLE_REGION, type KindCapability } from '../proposal.words.js';

/** A kind of home: never a home, never a child. */
export interface HomeKind {
  readonly assignmentType: AssignmentType;
  readonly ageBand: AgeBand;
  readonly capability: KindCapability;
  /** A zone's code, or `all`. */
  readonly zoneCode: string;
}

/** Wanted against available, for one kind. */
export interface GapRow extends HomeKind {
  readonly wantedChildren: number;
  readonly freePlaces: number;
  /** Of the wanted, those that no home could be proposed for. */
  readonly unmetChildren: number;
}

/** Years of each band, both ends included. */
export const BAND_YEARS: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  '0-6': [0, 6],
  '7-12': [7, 12],
  '13-17': [13, 17],
  '18-20': [18, 20],
};
/** A home counts in a band of which it takes this share of the years. */
const COVERS = 0.5;

/** The band in which most of the need's years lie; the younger of two that are equal. */
export function bandOfNeed({ children }: Pick<EngineNeed, 'children'>): AgeBand {
  const { from, to } = children[0]!;
  return [...AGE_BANDS].sort((a, b) => sharedYears(b, from, to) - sharedYears(a, from, to))[0]!;
}

export function bandsOfHome(ages: EngineHome['ages']): AgeBand[] {
  return AGE_BANDS.filter((band) => {
    const [from, to] = BAND_YEARS[band];
    const shared = (ages ?? []).reduce((sum, one) => sum + sharedYears(band, one.from, one.to), 0);
    return shared >= COVERS * (to - from + 1);
  });
}

function sharedYears(band: AgeBand, from: number, to: number): number {
  const [first, last] = BAND_YEARS[band];
  return Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
}

/**
 * Every kind that somebody wants or that there are places of. A need that asks for two capabilities counts under both; one without a
 * required zone is wanted in every zone. `none` counts every need and every home, whatever they ask and can.
 */
export function gapOf(
  snapshot: EngineSnapshot,
  unmetNeedIds: ReadonlySet<string>,
  zoneCodes: readonly string[],
): GapRow[] {
  const rows = new Map<string, Counted>();
  const add = (kinds: readonly HomeKind[], counts: Partial<Counts>) => {
    for (const kind of kinds) {
      const key = Object.values(kind).join(' ');
      const row = rows.get(key) ?? { ...kind, wantedChildren: 0, freePlaces: 0, unmetChildren: 0 };
      for (const [name, count] of Object.entries(counts) as [keyof Counts, number][]) row[name] += count;
      rows.set(key, row);
    }
  };
  for (const need of snapshot.needs) {
    const wantedChildren = need.children.length;
    const unmetChildren = unmetNeedIds.has(need.id) ? wantedChildren : 0;
    add(kindsOfNeed(need, zoneCodes), { wantedChildren, unmetChildren });
  }
  for (const [home, freePlaces] of placesOf(snapshot.homes)) add(kindsOfHome(home), { freePlaces });
  return [...rows.values()];
}

type Counts = Pick<GapRow, 'wantedChildren' | 'freePlaces' | 'unmetChildren'>;
type Counted = { -readonly [Name in keyof GapRow]: GapRow[Name] };

function kindsOfNeed(need: EngineNeed, zoneCodes: readonly string[]): HomeKind[] {
  const capabilities = CAPABILITY_AREAS.filter((area) =>
    need.required.some((fact) => fact === area || fact === `${area}_strong`),
  );
  const base = { assignmentType: need.assignmentType as AssignmentType, ageBand: bandOfNeed(need) };
  return combined(base, ['none', ...capabilities], [WHOLE_REGION, ...(need.zones ?? zoneCodes)]);
}

/** A region's homes are of a few kinds between them: one of each, and the free places of all that are on offer. */
function placesOf(homes: readonly EngineHome[]): [home: EngineHome, freePlaces: number][] {
  const alike = new Map<string, [home: EngineHome, freePlaces: number]>();
  for (const home of homes) {
    if (!isOnOffer(home)) continue;
    const { assignmentTypes, ages, facts, zone } = home;
    const key = JSON.stringify([assignmentTypes, ages, zone, CAPABILITY_AREAS.map((area) => facts[area])]);
    const known = alike.get(key) ?? [home, 0];
    known[1] += home.freePlaces;
    alike.set(key, known);
  }
  return [...alike.values()];
}

function kindsOfHome({ assignmentTypes, ages, facts, zone }: EngineHome): HomeKind[] {
  const capabilities = CAPABILITY_AREAS.filter((area) => facts[area]);
  return (assignmentTypes ?? []).flatMap((type) =>
    bandsOfHome(ages).flatMap((ageBand) =>
      combined(
        { assignmentType: type as AssignmentType, ageBand },
        ['none', ...capabilities],
        [WHOLE_REGION, ...(zone === null ? [] : [zone])],
      ),
    ),
  );
}

function combined(
  base: Pick<HomeKind, 'assignmentType' | 'ageBand'>,
  capabilities: readonly KindCapability[],
  zoneCodes: readonly string[],
): HomeKind[] {
  return capabilities.flatMap((capability) => zoneCodes.map((zoneCode) => ({ ...base, capability, zoneCode })));
}

export function isOnOffer({ freePlaces, facts }: EngineHome): boolean {
  const { approval, availability, checks, consent } = facts;
  return freePlaces > 0 && approval === true && availability === true && checks !== false && consent !== false;
}

/** Every kind of home there could be one more of, in a zone. */
export function everyKind(zoneCodes: readonly string[]): HomeKind[] {
  return ASSIGNMENT_TYPES.flatMap((assignmentType) =>
    AGE_BANDS.flatMap((ageBand) => combined({ assignmentType, ageBand }, KIND_CAPABILITIES, zoneCodes)),
  );
}

/** One more home of the kind, for the compass: one place, with experience, and nothing in the way that the kind does not say. */
export function wishedHome({ assignmentType, ageBand, capability, zoneCode }: HomeKind, index: number): EngineHome {
  const [from, to] = BAND_YEARS[ageBand];
  return {
    id: String(index).padStart(5, '0'),
    municipality: '',
    registeredAt: index,
    ages: [{ from, to }],
    freePlaces: 1,
    freePlacesIsLeast: false,
    places: 1,
    position: null,
    zone: zoneCode,
    assignmentTypes: [assignmentType],
    facts: {
      ...Object.fromEntries(
        CAPABILITY_AREAS.flatMap((area) => [
          [area, area === capability],
          [`${area}_strong`, area === capability],
        ]),
      ),
      own_room: true,
    },
    languages: null,
    experienceYears: null,
  };
}
