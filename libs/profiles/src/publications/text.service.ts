import { Injectable } from '@nestjs/common';
import { isCertain, type LeakKind } from '#libs/avidentification';
import { HomeService } from '#libs/homes';
import { InvalidInputError, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, IdentityCipher, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { OwnTextError, TextChangedError, TextIdentifiesError } from '../profile.errors.js';
import { LeakCheck } from './leak-check.service.js';
import { TextQueries, bodyPlace } from './text.queries.js';

const WRITE = `
  insert into samhem.profile_texts (region_id, home_id, version, body, written_at, written_by) values ($1, $2, $3, $4, $5, $6)`;
const HITS = `
  insert into samhem.profile_text_hits (region_id, home_id, version, position, length, kind)
  select $1, $2, $3, h.position, h.length, h.kind from jsonb_to_recordset($4::jsonb) as h(position int, length int, kind text)
  on conflict do nothing`;
const SHOW = `
  update samhem.profile_details d set description = $2 from samhem.profiles p, samhem.publications u
  where u.home_id = $1 and p.region_id = u.region_id and p.publication_id = u.id and d.region_id = p.region_id and d.profile_id = p.id`;

/** What others do about it. */
@Injectable()
export class TextEffects {
  constructor(
    private readonly leaks: LeakCheck,
    private readonly events: EventRecorder,
    private readonly tasks: TaskService,
    private readonly clock: Clock,
    private readonly cipher: IdentityCipher,
  ) {}

  sealed(body: string, place: string): Buffer {
    return this.cipher.seal(body, place);
  }

  async hitsIn(homeId: string, body: string): Promise<{ position: number; length: number; kind: string }[]> {
    const leaks = await this.leaks.find(homeId, body);
    return leaks.map(({ from, to, kind }) => ({ position: from, length: to - from, kind }));
  }

  async written(homeId: string): Promise<void> {
    await this.events.record({ type: 'ProfileTextWritten', municipalityId: null, homeId });
    await this.tasks.open('review_text', { homeId }, { on: this.clock.today() });
  }

  async released(homeId: string): Promise<void> {
    await this.events.record({ type: 'ProfileTextReleased', municipalityId: null, homeId });
    await this.tasks.close('review_text', { homeId });
  }

  async approved(homeId: string): Promise<void> {
    await this.events.record({ type: 'ProfileApproved', municipalityId: null, homeId });
  }
}

/** Who wrote, who let out, and what the family said yes to. Each verb holds the home first. */
@Injectable()
export class TextService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly homes: HomeService,
    private readonly queries: TextQueries,
    private readonly effects: TextEffects,
  ) {}

  /**
   * A text that says something else is a new one: nobody has released it, and the family has not approved it.
   * @throws NotFoundError
   */
  async write(homeId: string, body: string): Promise<void> {
    await this.db.run(async () => {
      await this.homes.hold(homeId);
      const current = await this.queries.current(homeId);
      if (current?.body === body) return;
      const { regionId, userId } = requireActor();
      const version = (current?.version ?? 0) + 1;
      const sealed = this.effects.sealed(body, bodyPlace(homeId, version));
      await this.db.query(WRITE, [regionId, homeId, version, sealed, this.clock.now(), userId]);
      const hits = await this.effects.hitsIn(homeId, body);
      await this.db.query(HITS, [regionId, homeId, version, JSON.stringify(hits)]);
      await this.db.query(SHOW, [homeId, null]);
      await this.effects.written(homeId);
    });
  }

  /**
   * Lets the present text out. A second person's to do.
   * @param version the one that was read
   * @throws NotFoundError, TextChangedError, OwnTextError, TextIdentifiesError
   */
  async release(homeId: string, version: number): Promise<void> {
    await this.db.run(async () => {
      await this.homes.hold(homeId);
      const current = await this.queries.current(homeId);
      if (!current || current.version !== version) throw new TextChangedError();
      if (current.releasedAt) return;
      if (current.isWrittenByMe) throw new OwnTextError();
      if (current.hits.some(({ kind }) => isCertain(kind as LeakKind))) throw new TextIdentifiesError();
      await this.db.query(
        'update samhem.profile_texts set released_at = $3, released_by = $4 where home_id = $1 and version = $2',
        [homeId, version, this.clock.now(), requireActor().userId],
      );
      await this.db.query(SHOW, [homeId, await this.queries.showable(homeId)]);
      await this.effects.released(homeId);
    });
  }

  /**
   * Records the family's yes to what is to be shown, the present text included.
   * @throws NotFoundError, InvalidInputError
   */
  async approve(homeId: string, approvedOn: LocalDate, adult: number): Promise<void> {
    await this.db.run(async () => {
      await this.homes.hold(homeId);
      if (approvedOn > this.clock.today()) {
        throw new InvalidInputError([{ path: 'approvedOn', message: 'Godkännandet kan inte ligga i framtiden.' }]);
      }
      const { regionId, userId } = requireActor();
      const version = (await this.queries.current(homeId))?.version ?? null;
      await this.db.query(
        `insert into samhem.profile_approvals (region_id, home_id, approved_on, adult, text_version, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [regionId, homeId, approvedOn, adult, version, this.clock.now(), userId],
      );
      await this.db.query(SHOW, [homeId, await this.queries.showable(homeId)]);
      await this.effects.approved(homeId);
    });
  }
}
