import { personalNumberOf } from '../../apps/samhem/src/demonstration/people.js';
import type { TestUser, World } from '../support/world.js';

let given = 0;

/** An adult nobody else is, unless told otherwise. */
export function person(changes: Record<string, unknown> = {}): Record<string, unknown> & { personalNumber: string } {
  given += 1;
  return {
    role: 'ADULT',
    givenNames: 'Anna',
    familyName: 'Åberg',
    personalNumber: personalNumberOf(given, 1971),
    ...changes,
  } as Record<string, unknown> & { personalNumber: string };
}

export interface Identity {
  readonly familyName: string;
  readonly street: string;
  readonly email: string | null;
  readonly persons: readonly {
    id: string;
    role: string;
    position: number;
    givenNames: string;
    familyName: string;
    personalNumber: string | null;
  }[];
  readonly knownWords: readonly { kind: string; value: string }[];
  readonly capabilityReasons: readonly { area: string; reason: string }[];
}

export async function identityOf(world: World, unit: TestUser, homeId: string): Promise<Identity> {
  const { data } = await world.ask<{ homeIdentity: Identity }>(
    unit,
    `query ($homeId: ID!) { homeIdentity(homeId: $homeId, purpose: "prov") { familyName street email
      persons { id role position givenNames familyName personalNumber } knownWords { kind value }
      capabilityReasons { area reason } } }`,
    { homeId },
  );
  return data.homeIdentity;
}
