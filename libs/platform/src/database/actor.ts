import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role, Scope } from '../access/roles.js';

/**
 * Scopes of work that no signed-in person does: the system inside one region, narrow helpers that see next to nothing, a family
 * that applies (`applicant`: may add, sees nothing) and a family that follows its personal link (`family`: sees that link).
 */
export type SystemScope = 'system' | 'sign-in' | 'relay' | 'housekeeping' | 'applicant' | 'family';

/** Who acts. Travels with the request or job in AsyncLocalStorage and becomes the transaction's `app.*` settings. */
export interface Actor {
  readonly scope: Scope | SystemScope;
  readonly userId: string | null;
  readonly regionId: string | null;
  readonly municipalityId: string | null;
  readonly roles: readonly Role[];
  /** Further transaction-local settings that a system scope's policies read, e.g. `session`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly requestId?: string;
}

const storage = new AsyncLocalStorage<Actor>();

export function actAs<T>(actor: Actor, work: () => T): T {
  return storage.run(actor, work);
}

export function currentActor(): Actor | undefined {
  return storage.getStore();
}

/** @throws Error when nobody acts: a programming error, never shown */
export function requireActor(): Actor {
  const actor = storage.getStore();
  if (!actor) throw new Error('nobody acts here: wrap the work in actAs()');
  return actor;
}

/** The system working inside one region: jobs, sweeps, the demonstration. */
export function systemActor(regionId: string): Actor {
  return { scope: 'system', userId: null, regionId, municipalityId: null, roles: [] };
}

/** A family on the public form of one region: it may add an application there and see nothing. */
export function applicantActor(regionId: string): Actor {
  return { scope: 'applicant', userId: null, regionId, municipalityId: null, roles: [] };
}

/** A system scope outside every region, with the settings its policies read. */
export function narrowActor(scope: SystemScope, settings: Readonly<Record<string, string>> = {}): Actor {
  return { scope, userId: null, regionId: null, municipalityId: null, roles: [], settings };
}
