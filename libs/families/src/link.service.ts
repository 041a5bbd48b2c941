import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NotFoundError } from '#libs/kernel';
import {
  Clock,
  IdentityCipher,
  TenantDb,
  actAs,
  linkHash,
  narrowActor,
  requireActor,
  systemActor,
} from '#libs/platform';
import type { LinkPurpose } from './family.words.js';

/** How long a personal link holds, in days. */
export const LINK_DAYS = 400;

/** Whose door a link opens. */
export interface LinkSubject {
  readonly regionId: string;
  readonly homeId: string | null;
  readonly applicationId: string | null;
}

const ADD = `
  insert into samhem.personal_links (region_id, id, purpose, home_id, application_id, token_hash, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7::timestamptz + make_interval(days => ${LINK_DAYS}))`;
const FIND = `
  select region_id as "regionId", home_id as "homeId", application_id as "applicationId" from samhem.personal_links
  where purpose = $1 and closed_at is null and expires_at > $2`;
const OF_HOME = `
  select id from samhem.personal_links
  where home_id = $1 and closed_at is null and expires_at > $2::timestamptz + make_interval(days => ${LINK_DAYS - 60})
  order by created_at desc limit 1`;

/** A family's own door: made with a mail, opened without a login. */
@Injectable()
export class LinkService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cipher: IdentityCipher,
  ) {}

  /** @returns the id of a new link, from which `tokenOf` makes its secret */
  async add(subject: { homeId: string } | { applicationId: string }): Promise<string> {
    const id = randomUUID();
    const purpose: LinkPurpose = 'homeId' in subject ? 'home' : 'application';
    const about = 'homeId' in subject ? [subject.homeId, null] : [null, subject.applicationId];
    const hash = linkHash(this.cipher.linkToken(id));
    await this.db.query(ADD, [requireActor().regionId, id, purpose, ...about, hash, this.clock.now()]);
    return id;
  }

  /** A link to the home that holds for most of its time yet: the last one, or a new one. */
  async ofHome(homeId: string): Promise<string> {
    const [link] = await this.db.query<{ id: string }>(OF_HOME, [homeId, this.clock.now()]);
    return link?.id ?? this.add({ homeId });
  }

  /** The secret that stands in the mail. */
  tokenOf(linkId: string): string {
    return this.cipher.linkToken(linkId);
  }

  /** The link that an application was sent with. */
  async ofApplication(applicationId: string): Promise<string | null> {
    const [link] = await this.db.query<{ id: string }>(
      'select id from samhem.personal_links where application_id = $1 and closed_at is null',
      [applicationId],
    );
    return link?.id ?? null;
  }

  /** Closes every link of the home or application. */
  async closeOf(subject: { homeId: string } | { applicationId: string }): Promise<void> {
    const [column, id] = 'homeId' in subject ? ['home_id', subject.homeId] : ['application_id', subject.applicationId];
    await this.db.query(`update samhem.personal_links set closed_at = $2 where ${column} = $1 and closed_at is null`, [
      id,
      this.clock.now(),
    ]);
  }

  /**
   * Does the work as the system of the region that the link belongs to.
   * @throws NotFoundError for a link that is unknown, closed or expired alike
   */
  async follow<T>(token: string, purpose: LinkPurpose, work: (subject: LinkSubject) => Promise<T>): Promise<T> {
    const found = await actAs(narrowActor('family', { link: linkHash(token.slice(0, 200)) }), () =>
      this.db.query<LinkSubject>(FIND, [purpose, this.clock.now()]),
    );
    const [subject] = found;
    if (!subject) throw new NotFoundError();
    return actAs(systemActor(subject.regionId), () => work(subject));
  }
}
