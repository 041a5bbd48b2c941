import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { ProfileNotPublishedError, ProfileNotReadyError } from '../profile.errors.js';
import type { WithdrawalGround } from '../profile.words.js';
import { PublicationQueries } from './publication.queries.js';
import { PublicationWriter } from './publication-writer.service.js';
import { nextFullHour } from './readiness.rules.js';
import { PublicationChanges, RecomputeService } from './recompute.service.js';

const STANDING =
  'select id, withdraw_at as "withdrawAt" from samhem.publications where home_id = $1 and withdrawn_at is null';
const INSERT = `
  insert into samhem.publications (region_id, home_id, published_at, published_by, assignment_type)
  select o.region_id, o.home_id, $2, $3, o.assignment_type from samhem.home_offers o where o.home_id = $1`;
const DUE = `
  select id, home_id as "homeId" from samhem.publications
  where withdrawn_at is null and withdraw_at <= $1 order by id`;

interface Standing {
  readonly id: string;
  readonly withdrawAt: string | null;
}

/** What members and histories learn when a publication begins and ends. */
@Injectable()
export class PublicationEffects {
  constructor(
    private readonly recompute: RecomputeService,
    private readonly writer: PublicationWriter,
    private readonly changes: PublicationChanges,
    private readonly events: EventRecorder,
  ) {}

  async lock(): Promise<void> {
    await this.recompute.lock();
  }

  async begun(homeId: string): Promise<void> {
    await this.recompute.first(homeId);
    await this.events.record({ type: 'ProfilePublished', municipalityId: null, homeId });
  }

  async ended(publicationId: string, homeId: string): Promise<void> {
    const told = await this.writer.end(publicationId);
    await this.events.record({ type: 'ProfileWithdrawn', municipalityId: null, homeId });
    await this.changes.tellMarket(told);
  }
}

/** What the unit does with a home's profile. Each verb holds first the region's profiles and then the home. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly homes: HomeService,
    private readonly queries: PublicationQueries,
    private readonly effects: PublicationEffects,
  ) {}

  /**
   * A home that is published already stays so, and a withdrawal that has not taken effect is called off. After a withdrawal every
   * member meets it under a new id.
   * @throws NotFoundError, ProfileNotReadyError with everything that is missing
   */
  async publish(homeId: string): Promise<void> {
    await this.db.run(async () => {
      const standing = await this.hold(homeId);
      if (standing?.withdrawAt) {
        await this.db.query('update samhem.publications set withdraw_at = null where id = $1', [standing.id]);
      }
      if (standing) return;
      const obstacles = await this.queries.obstacles(homeId);
      if (obstacles.length > 0) throw new ProfileNotReadyError(obstacles);
      await this.db.query(INSERT, [homeId, this.clock.now(), requireActor().userId]);
      await this.homes.markPublished(homeId);
      await this.effects.begun(homeId);
    });
  }

  /**
   * When the family asks, gone from every member's sight when this returns; on other grounds at the next full hour, with whatever
   * else leaves then.
   * @throws NotFoundError, ProfileNotPublishedError
   */
  async withdraw(homeId: string, ground: WithdrawalGround): Promise<void> {
    await this.db.run(async () => {
      const standing = await this.hold(homeId);
      if (!standing) {
        if (await this.queries.wasPublished(homeId)) return;
        throw new ProfileNotPublishedError();
      }
      if (ground === 'family') return this.end({ ...standing, homeId });
      if (standing.withdrawAt) return;
      const at = nextFullHour(this.clock.milliseconds());
      await this.db.query('update samhem.publications set withdraw_at = $2 where id = $1', [standing.id, at]);
    });
  }

  /** Withdraws what was to leave by now. */
  async withdrawDue(): Promise<void> {
    const due = await this.db.query<{ id: string; homeId: string }>(DUE, [this.clock.now()]);
    for (const { homeId } of due) {
      await this.db.run(async () => {
        const standing = await this.hold(homeId);
        if (standing?.withdrawAt && standing.withdrawAt <= this.clock.now()) await this.end({ ...standing, homeId });
      });
    }
  }

  private async hold(homeId: string): Promise<Standing | undefined> {
    await this.effects.lock();
    await this.homes.hold(homeId);
    const [standing] = await this.db.query<Standing>(STANDING, [homeId]);
    return standing;
  }

  private async end({ id, homeId }: { id: string; homeId: string }): Promise<void> {
    await this.homes.markPaused(homeId);
    await this.effects.ended(id, homeId);
  }
}
