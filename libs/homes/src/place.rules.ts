import type { FieldProblem } from '#libs/kernel';

export interface PlaceState {
  readonly id: string;
  readonly position: number;
  readonly isClosed: boolean;
  /** Reserved, or held by a placement that has not ended. */
  readonly isInUse: boolean;
}

/** What must be done for a home to have so many places. */
export interface PlaceChange {
  readonly close: readonly string[];
  readonly reopen: readonly string[];
  readonly add: readonly number[];
  readonly problems: readonly FieldProblem[];
}

const NOTHING: PlaceChange = { close: [], reopen: [], add: [], problems: [] };

/** A place in use stays; of the others the last go first. Places the home once had are taken up again before new ones. */
export function placeChange(places: readonly PlaceState[], wanted: number): PlaceChange {
  const open = places.filter(({ isClosed }) => !isClosed);
  return wanted < open.length ? fewer(open, wanted) : more(places, wanted - open.length);
}

function fewer(open: readonly PlaceState[], wanted: number): PlaceChange {
  const inUse = open.filter(({ isInUse }) => isInUse).length;
  if (inUse > wanted) {
    const message = `${inUse} platser används eller är reserverade. Ange minst ${inUse}.`;
    return { ...NOTHING, problems: [{ path: 'places', message }] };
  }
  const unused = open.filter(({ isInUse }) => !isInUse).sort((a, b) => b.position - a.position);
  return { ...NOTHING, close: unused.slice(0, open.length - wanted).map(({ id }) => id) };
}

function more(places: readonly PlaceState[], missing: number): PlaceChange {
  const closed = places.filter(({ isClosed }) => isClosed).sort((a, b) => a.position - b.position);
  const reopen = closed.slice(0, missing).map(({ id }) => id);
  const last = Math.max(0, ...places.map(({ position }) => position));
  const add = Array.from({ length: missing - reopen.length }, (_, index) => last + index + 1);
  return { ...NOTHING, reopen, add };
}
