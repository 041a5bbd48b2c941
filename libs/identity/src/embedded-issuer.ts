import { generateKeyPair, hkdfSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Configuration, JWK, default as Provider } from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import { Clock, SETTINGS, type Settings } from '#libs/platform';
import { issuerMemory } from './issuer-memory.js';
import { REFUSALS, sendPage } from './sign-in-page.js';

export const ISSUER_PATH = '/oidc';
export const CHOICE_PATH = '/auth/demonstration';

/** The demonstration's own OpenID issuer: real protocol, no passwords. It is not there when OIDC_ISSUER is set, and never in production. */
@Injectable()
export class EmbeddedIssuer {
  readonly address: string;
  private readonly logger = new Logger(EmbeddedIssuer.name);
  private provider: Promise<Provider> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly host: HttpAdapterHost,
  ) {
    if (settings.NODE_ENV === 'production') throw new Error('the embedded issuer is for demonstration only');
    this.address = settings.publicUrl + ISSUER_PATH;
  }

  /** Answers what comes to /oidc. The issuer goes by its public address, whatever name or port the request came in by. */
  readonly handle = async (request: Request, response: Response): Promise<void> => {
    const { host, protocol } = new URL(this.settings.publicUrl);
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    request.headers.cookie = withoutIssuerSession(request.headers.cookie);
    await (await this.started()).callback()(request, response);
  };

  /** Asks this very process, where the public address may not lead back to it (a container, a proxy). */
  readonly fetch: CustomFetch = (url, options) => {
    const { port } = this.host.httpAdapter.getHttpServer().address() as AddressInfo;
    const target = new URL(url);
    return fetch(`http://127.0.0.1:${port}${target.pathname}${target.search}`, options as RequestInit);
  };

  /** @throws Error when the browser has no sign-in under way */
  async assertUnderWay(request: Request, response: Response): Promise<void> {
    await (await this.started()).interactionDetails(request, response);
  }

  /** Signs in as `subject` and sends the browser on. */
  async choose(request: Request, response: Response, subject: string): Promise<void> {
    const login = { login: { accountId: subject, remember: false } };
    await (await this.started()).interactionFinished(request, response, login, { mergeWithLastSubmission: false });
  }

  private started(): Promise<Provider> {
    this.provider ??= this.start();
    return this.provider;
  }

  private async start(): Promise<Provider> {
    const { default: OidcProvider } = await import('oidc-provider');
    const provider = new OidcProvider(this.address, { ...this.configuration(), jwks: { keys: [await signingKey()] } });
    provider.proxy = true;
    provider.on('server_error', (_context, error) => this.logger.error(error.message));
    return provider;
  }

  private configuration(): Configuration {
    const { OIDC_CLIENT_ID, publicUrl, SESSION_SECRET } = this.settings;
    return {
      adapter: issuerMemory(this.clock),
      clients: [
        {
          client_id: OIDC_CLIENT_ID,
          redirect_uris: [`${publicUrl}/auth/callback`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          token_endpoint_auth_method: 'none',
        },
      ],
      cookies: {
        keys: [Buffer.from(hkdfSync('sha256', SESSION_SECRET, '', 'embedded issuer', 32)).toString('hex')],
        long: { path: ISSUER_PATH },
      },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `${CHOICE_PATH}/${uid}` },
      findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
      },
      renderError: (context) => sendPage(context.res as Response, REFUSALS.notOurs),
      ttl: { Interaction: 900, Session: 900, Grant: 900, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
    };
  }
}

/** Who signed in last is forgotten, so that every sign-in asks who: the demonstration is for changing between people. */
function withoutIssuerSession(cookies = ''): string {
  return cookies
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as JWK;
}
