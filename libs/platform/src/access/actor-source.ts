import type { Request } from 'express';
import type { Actor } from '../database/actor.js';

export const ACTOR_SOURCE = Symbol('actor-source');

/** Who a request's session belongs to. The identity lib provides it; the platform only asks. */
export interface ActorSource {
  actorOf(request: Request): Promise<Actor | null>;
}
