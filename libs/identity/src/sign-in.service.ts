import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import * as oidc from 'openid-client';
import { SETTINGS, type Settings } from '#libs/platform';
import { EmbeddedIssuer } from './embedded-issuer.js';
import type { Refusal } from './sign-in-page.js';
import { DEMONSTRATION, type ProvenIdentity } from './user.queries.js';

/** Kept in the session while the person is at the issuer. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** The sign-in ended without an identity; `reason` chooses the page that says so. */
export class SignInRefused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

const TIMEOUT_S = 10;

/** OpenID Connect: code flow with PKCE, state and nonce. The issuer is asked about itself at the first sign-in, and again until it answers. */
@Injectable()
export class SignInService {
  private readonly logger = new Logger(SignInService.name);
  private issuer: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Optional() private readonly embedded?: EmbeddedIssuer,
  ) {}

  /** @throws SignInRefused when the issuer does not answer */
  async begin(): Promise<{ url: string; attempt: Attempt }> {
    const issuer = await this.discovered();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(issuer, {
      redirect_uri: `${this.settings.publicUrl}/auth/callback`,
      scope: 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, attempt };
  }

  /**
   * @param answer the path and query the issuer sent the browser back to
   * @throws SignInRefused when the answer proves nobody
   */
  async finish(answer: string, attempt: Attempt): Promise<ProvenIdentity> {
    const issuer = await this.discovered();
    const { codeVerifier: pkceCodeVerifier, state: expectedState, nonce: expectedNonce } = attempt;
    const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
    try {
      const tokens = await oidc.authorizationCodeGrant(issuer, new URL(answer, this.settings.publicUrl), checks);
      const { iss, sub, organisation_number: number } = tokens.claims()!;
      return {
        issuer: this.embedded ? DEMONSTRATION : iss,
        subject: sub,
        organisationNumber: typeof number === 'string' ? number : undefined,
      };
    } catch (error) {
      throw this.refusal(error);
    }
  }

  private async discovered(): Promise<oidc.Configuration> {
    this.issuer ??= this.discover();
    try {
      return await this.issuer;
    } catch (error) {
      this.issuer = undefined;
      this.logger.warn(`the issuer does not answer: ${describe(error)}`);
      throw new SignInRefused('unreachable');
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.settings;
    const address = new URL(OIDC_ISSUER ?? this.embedded!.address);
    const options: oidc.DiscoveryRequestOptions = {
      timeout: TIMEOUT_S,
      execute: address.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
      ...(this.embedded ? { [oidc.customFetch]: this.embedded.fetch } : {}),
    };
    const isSecretHeld = OIDC_CLIENT_SECRET !== undefined && !this.embedded;
    const authentication = isSecretHeld ? oidc.ClientSecretBasic(OIDC_CLIENT_SECRET) : oidc.None();
    return oidc.discovery(address, OIDC_CLIENT_ID, undefined, authentication, options);
  }

  private refusal(error: unknown): SignInRefused {
    if (error instanceof oidc.AuthorizationResponseError) return new SignInRefused('cancelled');
    this.logger.warn(`sign-in not completed: ${describe(error)}`);
    return new SignInRefused(isSilence(error) ? 'unreachable' : 'notOurs');
  }
}

/** True when the issuer gave no answer, as against one that does not hold. */
function isSilence(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown };
  return code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || message === 'fetch failed' || isSilence(cause);
}

/** What kind of error, never what it carried: tokens and claims stay out of the log. */
function describe(error: unknown): string {
  const { name, code, cause } = (error ?? {}) as {
    name?: string;
    code?: string;
    cause?: { code?: string; message?: string };
  };
  return [name, code, cause?.code].filter((part) => typeof part === 'string').join(' ');
}
