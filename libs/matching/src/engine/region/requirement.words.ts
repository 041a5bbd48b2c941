import type { CapabilityArea } from '#libs/kernel';
import { FACTS, STANDING_FACTS, type Fact } from '../engine.words.js';

/** Why a home is not for a need. The code is stable: it is stored and counted; its sentence may be worded better. */
export const EXCLUSIONS = [
  'assignment_type',
  'age',
  'places',
  'exclusive',
  'distance',
  'too_near',
  'zone',
  'avoided_zone',
  'language',
  'declined',
  'conflict',
] as const;
export type ExclusionCode = (typeof EXCLUSIONS)[number] | Fact;

export interface Exclusion {
  readonly code: ExclusionCode;
  /** Swedish, ready to show. */
  readonly sentence: string;
}

/** Requirements of the need itself, which the member can change. The others are facts of the home or decisions about the pair. */
export const RELAXABLE: readonly ExclusionCode[] = [
  'age',
  'exclusive',
  'distance',
  'zone',
  'language',
  ...FACTS.filter((fact) => !STANDING_FACTS.includes(fact)),
];

/** What the home says when the fact is a plain no. */
export const LACKING: Readonly<Record<Fact, string>> = {
  substance: 'Hemmet har inte erfarenhet av missbruk och kriminalitet.',
  trauma: 'Hemmet har inte erfarenhet av trauma och våld.',
  npf: 'Hemmet har inte erfarenhet av neuropsykiatriska funktionsnedsättningar.',
  school: 'Hemmet har inte erfarenhet av skolstöd.',
  protection: 'Hemmet är inte förberett för barn med skyddsbehov.',
  substance_strong: 'Hemmet har inte god erfarenhet av missbruk och kriminalitet.',
  trauma_strong: 'Hemmet har inte god erfarenhet av trauma och våld.',
  npf_strong: 'Hemmet har inte god erfarenhet av neuropsykiatriska funktionsnedsättningar.',
  school_strong: 'Hemmet har inte god erfarenhet av skolstöd.',
  protection_strong: 'Hemmet har inte god erfarenhet av skyddsbehov.',
  no_other_children: 'I hemmet finns andra barn.',
  no_animals: 'I hemmet finns djur.',
  step_free: 'Hemmet är inte tillgängligt utan trappor.',
  own_room: 'Hemmet kan inte erbjuda eget rum.',
  daytime_adult: 'I hemmet finns ingen vuxen på dagtid.',
  consent: 'Familjen har inte lämnat samtycke som gäller.',
  approval: 'Hemmet har inget medgivande eller beslut som gäller.',
  checks: 'Hemmets registerkontroller är för gamla.',
  availability: 'Familjen har inte bekräftat att platsen är ledig.',
  not_reserved: 'Platsen är reserverad för ett annat barn.',
};

export const AREAS: Readonly<Record<CapabilityArea, string>> = {
  substance: 'missbruk och kriminalitet',
  trauma: 'trauma och våld',
  npf: 'neuropsykiatriska funktionsnedsättningar',
  school: 'skolstöd',
  protection: 'skyddsbehov',
};
