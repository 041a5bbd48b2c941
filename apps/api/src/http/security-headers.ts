import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Settings } from '#libs/platform';

/** Only our own scripts and styles, named by a nonce that changes with every answer. Pages find it in `response.locals.cspNonce`. */
export function securityHeaders(settings: Settings): RequestHandler[] {
  const isHttps = settings.publicUrl.startsWith('https:');
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directivesFor(settings) },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // Browsers heed these over TLS alone and complain about them elsewhere.
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    crossOriginOpenerPolicy: isHttps && { policy: 'same-origin' },
    originAgentCluster: isHttps,
  });
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals['cspNonce'] = randomBytes(16).toString('base64');
    next();
  };
  return [nonce, headers];
}

function directivesFor({ publicUrl, OIDC_ISSUER }: Settings) {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals['cspNonce']}'`;
  const socket = new URL(publicUrl).origin.replace(/^http/, 'ws');
  return {
    'default-src': [`'self'`],
    'script-src': [`'self'`, nonce],
    'style-src': [`'self'`, nonce],
    'img-src': [`'self'`, 'data:'],
    'font-src': [`'self'`],
    'connect-src': [`'self'`, socket],
    'object-src': [`'none'`],
    'frame-ancestors': [`'none'`],
    'base-uri': [`'self'`],
    // A form that starts a sign-in is redirected to the issuer.
    'form-action': [`'self'`, ...(OIDC_ISSUER ? [new URL(OIDC_ISSUER).origin] : [])],
  };
}
