import express, { type RequestHandler } from 'express';
import { UnauthenticatedError, actAs, currentActor } from '#libs/platform';

/** Reads a large body for somebody who is signed in; nobody else is listened to. The caller goes on acting when it has been read. */
export function bodyOfCaller(limit: string): RequestHandler {
  const read = express.json({ limit });
  return (request, response, next) => {
    const actor = currentActor();
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!actor && !isRead) return next(new UnauthenticatedError());
    read(request, response, (error?: unknown) => (actor ? actAs(actor, () => next(error)) : next(error)));
  };
}
