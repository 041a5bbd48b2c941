import type { RequestHandler } from 'express';
import { actAs, type ActorSource } from '#libs/platform';

/** Everything that happens for a request happens in the name of whoever its session belongs to; without one, in nobody's. */
export function actAsCaller(actors: ActorSource): RequestHandler {
  return async (request, _response, next) => {
    const actor = await actors.actorOf(request);
    if (actor) actAs({ ...actor, requestId: String(request.id) }, next);
    else next();
  };
}
