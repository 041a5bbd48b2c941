import { Inject, Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import session, { type CookieOptions } from 'express-session';
import { Clock, SETTINGS, type Actor, type ActorSource, type Settings } from '#libs/platform';
import { SessionStore } from './session.store.js';

const HOURS_8 = 8 * 3_600_000;
/** A session in use is renewed this often, not at every request, since a renewal is a write. */
const RENEWAL_MS = 5 * 60_000;
/** How long a person may take at the issuer. */
export const SIGN_IN_MS = 15 * 60_000;

/** Says who a request acts for, by its session cookie; for sockets by the cookie they were opened with. */
@Injectable()
export class SessionActors implements ActorSource {
  readonly cookie: { readonly name: string; readonly options: CookieOptions };
  /** Opens the request's session, new or old. */
  readonly open: RequestHandler;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly store: SessionStore,
    private readonly clock: Clock,
  ) {
    const secure = settings.publicUrl.startsWith('https:');
    this.cookie = {
      name: secure ? '__Host-samhem' : 'samhem',
      options: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: HOURS_8 },
    };
    const opened = session({
      name: this.cookie.name,
      secret: settings.SESSION_SECRET,
      store,
      cookie: this.cookie.options,
      proxy: true,
      resave: false,
      saveUninitialized: false,
    });
    this.open = (request, response, next) => {
      // That browsers come over TLS is a setting of ours; not every proxy says so.
      if (secure) request.headers['x-forwarded-proto'] = 'https';
      void opened(request, response, next);
    };
  }

  async actorOf(request: Request): Promise<Actor | null> {
    const own = request.res ? request : detached(request);
    await this.opened(own, own.res ?? ({} as Response));
    const actor = this.store.holderOf(own.session);
    if (actor) own.session.renewal = Math.floor(this.clock.milliseconds() / RENEWAL_MS);
    return actor;
  }

  private opened(request: Request, response: Response): Promise<void> {
    return new Promise((resolve, reject) => {
      void this.open(request, response, (error?: unknown) => (error ? reject(error as Error) : resolve()));
    });
  }
}

/** A socket's opening request without its socket: read anew each time, never answered. */
function detached({ headers }: Request): Request {
  return { headers, url: '/', originalUrl: '/' } as Request;
}
