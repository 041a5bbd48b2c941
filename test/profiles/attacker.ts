import { fits, type HomeFacts, type Shown } from '#libs/avidentification';
import { CAPABILITY_AREAS } from '#libs/kernel';
import type { Profile } from './profile.js';

/** A home as somebody who knows everything but who is who knows it. */
export interface KnownHome {
  readonly id: string;
  readonly facts: HomeFacts;
  readonly hasLeft: boolean;
}

type Answer = Profile & Readonly<Record<string, unknown>> & { assignmentType: string; languages: string[] | null };

const FREE_PLACES: Readonly<Record<string, string>> = { ONE: '1', TWO: '2', THREE_OR_MORE: '3+', TWO_OR_MORE: '2+' };
const lower = (word: string | null) => word && word.toLowerCase();

/** What the API has answered, as the rules write it. */
export function shownBy(answer: Answer): Shown {
  const { details } = answer as { details: Record<string, unknown> | null };
  const bands = ((details?.['capabilities'] ?? answer.capabilities) as Profile['capabilities']).map(
    ({ area, band }): [string, string | null] => [area.toLowerCase(), lower(band)],
  );
  const places = (details?.['freePlaces'] ?? answer.freePlaces) as string | null;
  return {
    ...(answer as object),
    assignmentType: answer.assignmentType.toLowerCase(),
    ageBands: answer.ageBands?.map((band) => band.slice(4).replace('_', '-')) ?? null,
    zoneCode: answer.zone?.code ?? null,
    freePlaces: places && FREE_PLACES[places],
    capabilities: { ...Object.fromEntries(CAPABILITY_AREAS.map((area) => [area, null])), ...Object.fromEntries(bands) },
    available: lower(answer.available),
    experience: lower((details?.['experience'] as string | undefined) ?? null),
    contactWithParents: lower((details?.['contactWithParents'] as string | undefined) ?? null),
    siblingGroups: (details?.['siblingGroups'] as boolean | undefined) ?? null,
  } as unknown as Shown;
}

/**
 * Knows what every home offers at every moment, how the rules work and which ids are one home's; does not know which home an id is,
 * nor which homes have been full when. Keeps every answer.
 */
export class Attacker {
  readonly candidates = new Map<string, ReadonlySet<string>>();
  answers = 0;

  /** @param homeOf whose profile the id is: only to tie the ids of one home together, and to name the victim in a failure */
  see(profile: Answer, homes: readonly KnownHome[], homeOf: string): void {
    this.answers += 1;
    const shown = shownBy(profile);
    const before = this.candidates.get(homeOf);
    const possible = homes.filter((home) => (before ? before.has(home.id) : !home.hasLeft) && mayBe(shown, home.facts));
    this.candidates.set(homeOf, new Set(possible.map(({ id }) => id)));
  }

  get fewest(): number {
    return Math.min(...[...this.candidates.values()].map(({ size }) => size));
  }
}

function mayBe(shown: Shown, facts: HomeFacts): boolean {
  return fits(facts.freePlaces === '0' ? { ...shown, freePlaces: null } : shown, facts);
}
