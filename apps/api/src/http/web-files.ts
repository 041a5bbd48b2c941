import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express, { type RequestHandler } from 'express';

const NONCE_MARK = /__CSP_NONCE__/g;
/** Addresses that belong to the api; everything else is a page of the web app. */
const NOT_A_PAGE = /^\/(graphql|auth|oidc|health|assets|demonstration)(\/|$)/;
const NOT_BUILT = 'Webbappen är inte byggd. Kör npm run build och läs in sidan igen.\n';

/** The built web app: files with a hash in their name for ever, and its one page for every address a person may type. */
export function webFiles(folder = path.resolve('dist/web')): RequestHandler[] {
  const files = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response, file) => {
      const isHashed = path.relative(folder, file).startsWith(`assets${path.sep}`);
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return [
    // The page's own file holds a mark where the nonce goes, so it is never sent as it stands.
    (request, response, next) => (request.path === '/index.html' ? next() : files(request, response, next)),
    page(path.join(folder, 'index.html')),
  ];
}

function page(file: string): RequestHandler {
  return async (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || NOT_A_PAGE.test(request.path) || !request.accepts('html')) return next();
    const html = await readFile(file, 'utf8').catch(() => undefined);
    response.setHeader('Cache-Control', 'no-store');
    if (html === undefined) return void response.status(503).type('text/plain').send(NOT_BUILT);
    response.type('html').send(html.replace(NONCE_MARK, String(response.locals['cspNonce'])));
  };
}
