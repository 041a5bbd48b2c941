import { findLeaks, shippedGazetteer, type LeakKind } from '#libs/avidentification';
import { PLANTED_KINDS, cleanTexts, leakyTexts, type LeakText, type PlantedKind, type Prose } from './leak-texts.js';

export const CLASSES = {
  known: ['own_name', 'own_street', 'own_place', 'own_school', 'own_employer'],
  patterns: ['personal_number', 'phone', 'email', 'link', 'registration_number', 'postal_code', 'street_address'],
  gazetteer: ['name', 'place'],
} as const satisfies Record<string, readonly PlantedKind[]>;
export type LeakClass = keyof typeof CLASSES;

/** Shares found at least, and clean texts with a hit at most. Source: issue 3, "Done when". */
export const LIMITS = { known: 0.995, patterns: 0.999, gazetteer: 0.95, falseAlarms: 0.05 } as const;

export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface LeakFigures {
  readonly byKind: Readonly<Record<PlantedKind, Share>>;
  readonly byClass: Readonly<Record<LeakClass, Share>>;
  readonly falseAlarms: Share;
  readonly missed: readonly LeakText[];
  readonly alarmed: readonly LeakText[];
}

export function leakFigures(prose: Prose, seed: number, size: { leaky: number; clean: number }): LeakFigures {
  const gazetteer = shippedGazetteer();
  const leaky = leakyTexts(seed, size.leaky, { prose, gazetteer });
  const clean = cleanTexts(seed, size.clean, { prose, gazetteer });
  const missed = leaky.filter((one) => !isFound(one));
  const alarmed = clean.filter(({ text, known }) => findLeaks(text, known, gazetteer).length > 0);
  const shareOf = (kinds: readonly PlantedKind[]): Share => {
    const of = leaky.filter(({ planted }) => kinds.includes(planted!.kind)).length;
    return { of, hits: of - missed.filter(({ planted }) => kinds.includes(planted!.kind)).length };
  };
  return {
    byKind: Object.fromEntries(PLANTED_KINDS.map((kind) => [kind, shareOf([kind])])) as LeakFigures['byKind'],
    byClass: Object.fromEntries(
      Object.entries(CLASSES).map(([name, kinds]) => [name, shareOf(kinds)]),
    ) as LeakFigures['byClass'],
    falseAlarms: { hits: alarmed.length, of: clean.length },
    missed,
    alarmed,
  };
}

/** Found as what it is: one of the home's own values as one of them, a number as a number; anybody's name as any name or place. */
function isFound({ text, known, planted }: LeakText): boolean {
  const isRight = (kind: LeakKind) => {
    if (planted!.kind.startsWith('own_')) return kind.startsWith('own_');
    const isName = (one: LeakKind) => ['name', 'place'].includes(one) || one.startsWith('own_');
    return (CLASSES.gazetteer as readonly LeakKind[]).includes(planted!.kind)
      ? isName(kind)
      : !isName(kind) || kind === 'own_street';
  };
  return findLeaks(text, known, shippedGazetteer()).some(
    ({ kind, from, to }) => isRight(kind) && from < planted!.to && to > planted!.from,
  );
}
