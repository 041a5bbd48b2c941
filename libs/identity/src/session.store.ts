import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import session, { type Session, type SessionData } from 'express-session';
import { TenantDb, actAs, narrowActor, type Actor, type Role, type Scope } from '#libs/platform';
import type { UserKey } from './user.queries.js';

declare module 'express-session' {
  interface SessionData {
    /** A sign-in under way: what the issuer's answer must fit. */
    signIn?: { state: string; nonce: string; codeVerifier: string; returnTo: string };
    user?: UserKey;
    /** Changes with every renewal, which makes express-session save the later expiry. */
    renewal?: number;
    /** True once stored: such a session is only ever updated, so a late save cannot bring back one that was ended. */
    isStored?: boolean;
  }
}

/** The row decides who acts: from here the transaction sees what that user may see of itself, and no more. */
const FIND = `
  select content, set_config('app.region_id', coalesce(region_id::text, ''), true),
    set_config('app.user_id', coalesce(user_id::text, ''), true)
  from samhem.sessions where id_hash = $1 and expires_at > now()`;
const HOLDER = `
  select u.region_id as "regionId", u.id as "userId", u.municipality_id as "municipalityId", u.scope,
    array(select r.role from samhem.user_roles r where r.region_id = u.region_id and r.user_id = u.id) as roles
  from samhem.users u
  where u.region_id = samhem.current_region() and u.id = samhem.current_user_id() and u.closed_at is null`;
const ADD = `
  insert into samhem.sessions (id_hash, content, expires_at, region_id, user_id) values ($1, $2, $3, $4, $5)
  on conflict (id_hash) do update set content = excluded.content, expires_at = excluded.expires_at`;
const CHANGE = 'update samhem.sessions set content = $2, expires_at = $3 where id_hash = $1';

interface Holder {
  readonly regionId: string;
  readonly userId: string;
  readonly municipalityId: string | null;
  readonly scope: Scope;
  readonly roles: Role[];
}

type Done = (error?: unknown) => void;
const ignored = () => undefined;

const HOLDER_OF = Symbol('holder');
type Stored = SessionData & { [HOLDER_OF]?: Holder | undefined };

/**
 * Sessions in PostgreSQL under the hash of their id: neither the table nor a copy of it lets anybody in. A session and who holds it
 * are read in one transaction, anew at every request.
 */
@Injectable()
export class SessionStore extends session.Store {
  private readonly holders = new WeakMap<object, Holder>();

  constructor(private readonly db: TenantDb) {
    super();
  }

  /** Who holds a session of this store: open users only, with the roles they have now. */
  holderOf(found: Session): Actor | null {
    return this.holders.get(found) ?? null;
  }

  override get(sid: string, callback: (error: unknown, found?: SessionData | null) => void): void {
    this.find(sid).then((found) => callback(null, found), callback);
  }

  override set(sid: string, content: SessionData, callback: Done = ignored): void {
    const { user, cookie, isStored } = content;
    const kept = [JSON.stringify({ ...content, isStored: true }), cookie.expires?.toISOString()];
    const saved = isStored
      ? this.as(sid, CHANGE, kept)
      : this.as(sid, ADD, [...kept, user?.regionId ?? null, user?.userId ?? null]);
    saved.then(() => callback(), callback);
  }

  override destroy(sid: string, callback: Done = ignored): void {
    this.as(sid, 'delete from samhem.sessions where id_hash = $1').then(() => callback(), callback);
  }

  override createSession(request: Request, stored: Stored): Session & SessionData {
    const created = super.createSession(request, stored);
    const holder = stored[HOLDER_OF];
    if (holder) this.holders.set(created, holder);
    return created;
  }

  private async find(sid: string): Promise<Stored | null> {
    const id = hashOf(sid);
    return actAs(narrowActor('sign-in', { session: id }), () =>
      this.db.run(async () => {
        const [row] = await this.db.query<{ content: Stored }>(FIND, [id]);
        if (!row) return null;
        if (row.content.user) [row.content[HOLDER_OF]] = await this.db.query<Holder>(HOLDER);
        return row.content;
      }),
    );
  }

  private async as(sid: string, sql: string, parameters: readonly unknown[] = []): Promise<void> {
    const id = hashOf(sid);
    await actAs(narrowActor('sign-in', { session: id }), () => this.db.query(sql, [id, ...parameters]));
  }
}

function hashOf(sid: string): string {
  return createHash('sha256').update(sid).digest('hex');
}
