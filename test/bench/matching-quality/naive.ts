import {
  AREAS,
  FACTS,
  FIT_WEIGHTS,
  LACKING,
  STANDING_FACTS,
  type EngineHome,
  type EngineNeed,
  type Fact,
} from '#engine';

/**
 * How one would begin: every need is put to every home, requirement by requirement with a sentence for each that fails and for each
 * of the six parts, as the plain criteria read, and the 24 best are found by sorting. It knows nothing of the region but needs and
 * homes as they came: no arrays, no bits, nothing kept from one pair to the next, and no optimisation after it. Nothing in it is
 * slower than it has to be; what makes it slow is that all is said of all. Returns the pairs kept.
 */
export function scoreEveryPair(needs: readonly EngineNeed[], homes: readonly EngineHome[]): number {
  let kept = 0;
  for (const need of needs) {
    const told = homes.map((home) => ({ home, ...scored(need, home) }));
    const possible = told.filter(({ exclusions }) => exclusions.length === 0);
    kept += possible.sort((a, b) => b.suitability - a.suitability).slice(0, 24).length;
  }
  return kept;
}

interface Part {
  readonly weight: number;
  readonly fit: number;
  readonly sentence: string;
}

function scored(need: EngineNeed, home: EngineHome) {
  const km =
    need.position && home.position
      ? Math.hypot(need.position.x - home.position.x, need.position.y - home.position.y)
      : NaN;
  const parts: Part[] = [
    { weight: FIT_WEIGHTS.age, ...ageOf(need, home) },
    { weight: FIT_WEIGHTS.capabilities, ...capabilitiesOf(need, home) },
    {
      weight: FIT_WEIGHTS.distance,
      fit: Number.isNaN(km) ? 0.5 : Math.max(0, 1 - km / 110),
      sentence: `Hemmet ligger ${Math.round(km)} km bort.`,
    },
    { weight: FIT_WEIGHTS.language, ...languageOf(need, home) },
    { weight: FIT_WEIGHTS.experience, ...experienceOf(home) },
    { weight: FIT_WEIGHTS.capacity, ...capacityOf(need, home) },
  ];
  const pull = ({ weight, fit }: Part) => weight * (fit - 0.5);
  const ordered = [...parts].sort((a, b) => pull(b) - pull(a));
  return {
    exclusions: exclusionsOf(need, home, km),
    suitability: parts.reduce((sum, { weight, fit }) => sum + weight * fit, 0),
    parts,
    pluses: ordered.filter((part) => pull(part) > 0).slice(0, 2),
    minuses: ordered.filter((part) => pull(part) < 0).slice(-2),
  };
}

function exclusionsOf(need: EngineNeed, home: EngineHome, km: number): { code: string; sentence: string }[] {
  const found: { code: string; sentence: string }[] = [];
  const exclude = (code: string, sentence: string) => found.push({ code, sentence });
  if (need.assignmentType !== null && home.assignmentTypes && !home.assignmentTypes.includes(need.assignmentType)) {
    exclude('assignment_type', 'Hemmet tar inte den här typen av uppdrag.');
  }
  for (const { from, to } of need.children) {
    if (home.ages && !home.ages.some((taken) => taken.from <= to && taken.to >= from)) {
      exclude(
        'age',
        `Hemmet tar emot barn som är ${yearsOf(home.ages)} år, behovet gäller ${yearsOf(need.children)} år.`,
      );
    }
  }
  if (need.children.length > home.freePlaces && !home.freePlacesIsLeast) {
    exclude(
      'places',
      `Hemmet har ledig plats för ${home.freePlaces} barn, behovet gäller ${need.children.length} tillsammans.`,
    );
  }
  if (need.exclusive && home.freePlaces < home.places) exclude('exclusive', 'Hemmet har redan ett placerat barn.');
  if (need.maxKm !== null && km > need.maxKm)
    exclude('distance', `Hemmet ligger ${Math.round(km)} km bort, längst får det vara ${need.maxKm} km.`);
  if (km < need.minKm)
    exclude('too_near', `Hemmet ligger ${Math.round(km)} km bort, närmast får det vara ${need.minKm} km.`);
  for (const fact of [...need.required, ...STANDING_FACTS])
    if (home.facts[fact] === false) exclude(fact, LACKING[fact]);
  return found;
}

function yearsOf(ages: readonly { from: number; to: number }[]): string {
  return ages.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** The years left in the home's interval above and below the child's. */
function ageOf({ children }: EngineNeed, { ages }: EngineHome) {
  const fits = children.map(({ from }) => {
    const taken = ages?.find((one) => one.from <= from && one.to >= from);
    if (!taken) return ages ? 0 : 0.5;
    const above = taken.to >= 17 ? 1 : Math.min(1, (taken.to - from) / 4);
    const below = taken.from === 0 ? 1 : Math.min(1, (from - taken.from) / 2);
    return 0.7 * above + 0.3 * below;
  });
  const fit = fits.reduce((sum, one) => sum + one, 0) / fits.length;
  return {
    fit,
    sentence: `Hemmet tar emot barn som är ${yearsOf(ages ?? [])} år, behovet gäller ${yearsOf(children)} år.`,
  };
}

function capabilitiesOf({ preferred }: EngineNeed, { facts }: EngineHome) {
  if (preferred.length === 0) return { fit: 0.7, sentence: 'Behovet önskar ingen särskild erfarenhet utöver kraven.' };
  const has = preferred.filter((fact) => facts[fact]);
  const unknown = preferred.filter((fact) => facts[fact] === undefined);
  const names = has.map((fact) => nameOf(fact)).join(', ');
  return {
    fit: (has.length + 0.5 * unknown.length) / preferred.length,
    sentence: `Hemmet har ${has.length} av ${preferred.length} önskade erfarenheter: ${names}.`,
  };
}

const nameOf = (fact: Fact) => AREAS[FACTS[FACTS.indexOf(fact) % 5] as keyof typeof AREAS];

function languageOf({ language }: EngineNeed, { languages }: EngineHome) {
  if (language === null) return { fit: 0.7, sentence: 'Behovet önskar inget särskilt språk.' };
  if (languages === null) return { fit: 0.5, sentence: 'Vilka språk hemmet talar är inte känt.' };
  const isSpoken = languages.includes(language);
  return {
    fit: isSpoken ? 1 : 0,
    sentence: isSpoken ? 'I hemmet talas barnets språk.' : 'I hemmet talas inte barnets språk.',
  };
}

function experienceOf({ experienceYears: years }: EngineHome) {
  if (years === null) return { fit: 0.5, sentence: 'Hur länge hemmet har tagit emot barn är inte känt.' };
  const sentence =
    years < 1
      ? 'Hemmet är nytt och har mindre än ett års erfarenhet.'
      : `Hemmet har ${years.toFixed(1)} års erfarenhet.`;
  return { fit: Math.min(1, years / 5), sentence };
}

function capacityOf({ exclusive, children }: EngineNeed, { freePlaces }: EngineHome) {
  if (exclusive) return { fit: 1, sentence: 'Barnet blir ensamt placerat och använder alla platser.' };
  const left = Math.max(0, freePlaces - children.length);
  const sentence = left === 0 ? 'Ingen plats i hemmet blir tom.' : `Hemmet får plats för ${left} barn till.`;
  return { fit: Math.max(0, 1 - 0.35 * left), sentence };
}
