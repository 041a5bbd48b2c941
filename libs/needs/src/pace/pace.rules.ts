/**
 * How fast needs may be changed. Each change is answered with the homes that fit, so who changes often enough can question homes one
 * fact at a time. These numbers leave honest work alone and turn a thousand questions into weeks.
 */

/** Within so many hours so many are free; each next one waits a step longer than the last, until the window is calm again. */
export interface Window {
  readonly hours: number;
  readonly free: number;
  readonly stepMinutes: number;
}

/** Whose pace it is: one need's (whoever changes it), one person's, one municipality's (whoever acts for it). */
export const PACE_LIMITS = ['need', 'person', 'municipality'] as const;
export type PaceLimit = (typeof PACE_LIMITS)[number];

/**
 * - A caseworker carries 15–20 cases, and a form is saved once or twice when it is filled in: 30 in an hour is a day's work done in
 *   one, 60 a day or 150 a week are reached by nobody who reads what they are answered.
 * - A need is corrected a few times after it was registered; ten times within an hour is trying.
 * - A municipality that begins with Samhem registers what it has, some hundred needs by several hands.
 */
export const PACE: Readonly<Record<PaceLimit, readonly Window[]>> = {
  need: [
    { hours: 1, free: 10, stepMinutes: 2 },
    { hours: 24, free: 20, stepMinutes: 10 },
    { hours: 168, free: 50, stepMinutes: 60 },
  ],
  person: [
    { hours: 1, free: 30, stepMinutes: 2 },
    { hours: 24, free: 60, stepMinutes: 10 },
    { hours: 168, free: 150, stepMinutes: 60 },
  ],
  municipality: [
    { hours: 1, free: 90, stepMinutes: 2 },
    { hours: 24, free: 200, stepMinutes: 10 },
    { hours: 168, free: 500, stepMinutes: 60 },
  ],
};

/**
 * What is counted: everything that is answered with homes. A pause is answered with nothing and an end with less than nothing; both
 * are always free, since a child that no longer waits must never stand as if it did.
 */
export const ANSWERED_EVENTS = ['NeedRegistered', 'NeedChanged', 'NeedResumed', 'MatchingRequested'] as const;

/** Hours that have to be looked back upon. */
export const LONGEST_HOURS = Math.max(...Object.values(PACE).flatMap((windows) => windows.map(({ hours }) => hours)));

/** What was answered before: instants in milliseconds, newest first. */
export type Answered = Readonly<Record<PaceLimit, readonly number[]>>;

export interface Excess {
  readonly limit: PaceLimit;
  /** The first instant at which one more is answered, if nothing comes between. */
  readonly nextAt: number;
  /** How many there have been since, in the shortest window that is full. */
  readonly count: number;
  readonly since: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Why one more has to wait at `now`, by the limit that makes it wait longest; undefined when it need not. */
export function excessAt(now: number, answered: Answered): Excess | undefined {
  const excesses = PACE_LIMITS.flatMap((limit) => excessOf(limit, now, answered[limit]) ?? []);
  return excesses.reduce<Excess | undefined>(
    (worst, one) => (worst && worst.nextAt >= one.nextAt ? worst : one),
    undefined,
  );
}

function excessOf(limit: PaceLimit, now: number, times: readonly number[]): Excess | undefined {
  const full = PACE[limit].flatMap((window) => {
    const within = times.filter((time) => time > now - window.hours * HOUR);
    return within.length < window.free
      ? []
      : { nextAt: nextAfter(within, window), count: within.length, since: within.at(-1)! };
  });
  const nextAt = Math.max(...full.map((one) => one.nextAt));
  return full.length > 0 && nextAt > now ? { ...full[0]!, limit, nextAt } : undefined;
}

/** @param within the times in the window, newest first: at least as many as are free */
function nextAfter(within: readonly number[], { hours, free, stepMinutes }: Window): number {
  const waited = within[0]! + (within.length - free + 1) * stepMinutes * MINUTE;
  const calm = within[free - 1]! + hours * HOUR;
  return Math.min(waited, calm);
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

const TOO_MANY: Readonly<Record<PaceLimit, string>> = {
  need: 'Behovet har ändrats ovanligt många gånger på kort tid.',
  person: 'Du har ändrat eller registrerat ovanligt många behov på kort tid.',
  municipality: 'Kommunen har ändrat eller registrerat ovanligt många behov på kort tid.',
};

/** What the person is told: what, when it may be tried again, and who else knows. Minutes are rounded up, so that the time holds. */
export function refusalSentence({ limit, nextAt }: Excess, now: number): string {
  const at = Math.ceil(nextAt / MINUTE) * MINUTE;
  const day = DAY.format(at) === DAY.format(now) ? 'i dag' : `den ${DAY.format(at)}`;
  const when = `${day} kl. ${TIME.format(at).replace(':', '.')}`;
  return `${TOO_MANY[limit]} Försök igen ${when}. Rekryteringsenheten får veta det; ring dit om det brådskar.`;
}
