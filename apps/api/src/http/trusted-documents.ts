import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, RequestHandler } from 'express';
import { operationHash, type Settings } from '#libs/platform';

/** Operations of the web app by the hash they are sent under; written by `graphql-codegen` beside the operations themselves. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const FILE = 'apps/web/src/graphql/persisted-documents.json';

/** @throws Error in production when the list is missing, since nothing could then be asked */
export function readTrustedDocuments(settings: Settings, file = path.resolve(FILE)): TrustedDocuments {
  if (!existsSync(file)) {
    if (settings.NODE_ENV === 'production') throw new Error(`the list of allowed operations is missing: ${file}`);
    return new Map();
  }
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
}

/** In production only these may be asked; elsewhere anything may. */
export function allowedOperations(settings: Settings, documents: TrustedDocuments): ReadonlySet<string> | undefined {
  return settings.NODE_ENV === 'production' ? new Set([...documents.values()].map(operationHash)) : undefined;
}

/** Puts the text in place of a known hash. An unknown one goes on as it is and is answered PERSISTED_QUERY_NOT_FOUND. */
export function textForHash(documents: TrustedDocuments): RequestHandler {
  return (request: Request<unknown, unknown, PersistedQuery | undefined>, _response, next) => {
    const { body } = request;
    const text = documents.get(String(body?.extensions?.persistedQuery?.sha256Hash));
    if (body && text !== undefined) {
      const { persistedQuery: _, ...extensions } = body.extensions ?? {};
      request.body = { ...body, query: text, extensions };
    }
    next();
  };
}

interface PersistedQuery {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}
