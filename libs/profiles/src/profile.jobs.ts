import { Injectable } from '@nestjs/common';
import {
  Handles,
  JobRunner,
  TenantDb,
  defineJob,
  type JobEnvelope,
  type JobHandler,
  type Progress,
} from '#libs/platform';
import { topicOf } from './profile.words.js';
import { PublicationChanges, RecomputeService } from './publications/recompute.service.js';

/** Whatever may change which homes there are, what they offer, and who may see them. */
const CHANGES_THE_POOL = [
  'HomeRegistered',
  'HomeWithdrawn',
  'HomeOfferChanged',
  'AvailabilityConfirmed',
  'AvailabilityDeclined',
  'ChecksChanged',
  'ConsentGiven',
  'ConsentRevoked',
  'ProfileApproved',
  'ProfilePublished',
  'ProfileWithdrawn',
  'ContactBrokered',
  'InterestDeclined',
  'InterestLapsed',
  'InterestWithdrawn',
  'PlacementRecorded',
];
/** What members see of the home that the event is about. */
export const RECOMPUTE_HOME = defineJob('profiles.recompute-home', { startedBy: CHANGES_THE_POOL });
/** What they see of all the others, when the members' lists are as they should be. */
export const RECOMPUTE_REGION = defineJob('profiles.recompute-region', {
  startedBy: CHANGES_THE_POOL,
  waitsMs: 1_000,
  seesAll: true,
});
/** A member's list is another than before. */
export const TELL_MARKET = defineJob('profiles.tell-market', { startedBy: ['MarketChanged'], seesAll: true });
/** The database has hidden the profile with the consent; whoever has the list open is told here. */
export const TELL_REVOKED = defineJob('profiles.tell-revoked', { startedBy: ['ConsentRevoked'] });

/** Events of a region that no recomputing has seen yet: read before it, so that it sees them all. $1 = types, $2 = this one. */
const UNSEEN = `
  select e.id from samhem.event_log e
  where e.type = any($1) and (e.id > uuidv7(interval '-1 day') or e.id = $2::uuid) and not exists (select from samhem.processed_jobs p
    where p.region_id = e.region_id and p.job_key = '${RECOMPUTE_REGION.name}.' || e.id)`;
/** Of jobs that look at the pool at the same time, one. */
const ONE_LOOKS = `select pg_advisory_xact_lock(hashtextextended('profiles look ' || samhem.current_region(), 0))`;
/** Their own jobs then have nothing to do. */
const MARK_SEEN = `
  insert into samhem.processed_jobs (region_id, job_key)
  select $1, '${RECOMPUTE_REGION.name}.' || seen.id from unnest($2::uuid[]) as seen(id) on conflict do nothing`;

/** An event about an interest names the profile alone. */
const ABOUT = `
  select coalesce(e.home_id, (select u.home_id from samhem.profiles p
    join samhem.publications u on u.region_id = p.region_id and u.id = p.publication_id
    where p.region_id = e.region_id and p.id = e.profile_id)) as "homeId"
  from samhem.event_log e where e.id = $1`;

/** A second run finds nothing to change. */
@Injectable()
@Handles(RECOMPUTE_HOME)
export class RecomputeHome implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly recompute: RecomputeService,
  ) {}

  async handle({ eventId }: JobEnvelope): Promise<void> {
    const [event] = await this.db.query<{ homeId: string | null }>(ABOUT, [eventId]);
    if (event?.homeId) await this.recompute.homes([event.homeId]);
    else await this.recompute.region();
  }
}

/** One for all events of a region that have come meanwhile; a second run finds nothing to change. */
@Injectable()
@Handles(RECOMPUTE_REGION)
export class RecomputeRegion implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly recompute: RecomputeService,
  ) {}

  async handle({ regionId, eventId }: JobEnvelope): Promise<void> {
    const { seen, changed } = await this.look(eventId);
    if (seen.length === 0) return;
    await this.db.run(async () => {
      // What is decided is decided by the pool as it is now.
      if (changed.length > 0) await this.recompute.homes(changed);
      await this.db.query(MARK_SEEN, [regionId, seen]);
    });
  }

  /** @returns nothing seen when another job has looked since the event */
  private async look(eventId: string): Promise<{ seen: string[]; changed: string[] }> {
    return this.db.run(async () => {
      await this.db.query(ONE_LOOKS);
      const unseen = await this.db.query<{ id: string }>(UNSEEN, [CHANGES_THE_POOL, eventId]);
      const seen = unseen.map(({ id }) => id);
      return seen.includes(eventId)
        ? { seen, changed: await this.recompute.changedByPool() }
        : { seen: [], changed: [] };
    });
  }
}

/** This one's and of those that have come with it or since. */
const WHOSE = `
  select distinct municipality_id as "municipalityId" from samhem.event_log
  where region_id = samhem.current_region() and type = 'MarketChanged' and id >= $1`;
/** Whose list a revoked consent has shortened. */
const REVOKED = `
  select distinct p.municipality_id as "municipalityId" from samhem.event_log e
  join samhem.publications u on u.region_id = e.region_id and u.home_id = e.home_id
  join samhem.profiles p on p.region_id = u.region_id and p.publication_id = u.id and p.ended_at is not null
  where e.id = $1 and p.ended_at >= e.occurred_at - interval '1 minute'`;

@Injectable()
@Handles(TELL_MARKET)
export class TellMarket implements JobHandler {
  constructor(private readonly db: TenantDb) {}

  async handle({ regionId, eventId }: JobEnvelope, progress: Progress): Promise<void> {
    const whose = await this.db.query<{ municipalityId: string }>(WHOSE, [eventId]);
    const ids = [...whose.map(({ municipalityId }) => municipalityId), regionId];
    await Promise.all(ids.map((id) => progress(100, { topic: topicOf(id) })));
  }
}

@Injectable()
@Handles(TELL_REVOKED)
export class TellRevoked implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly runner: JobRunner,
    private readonly changes: PublicationChanges,
  ) {}

  async handle(envelope: JobEnvelope): Promise<void> {
    await this.runner.once(TELL_REVOKED.name, envelope, async () => {
      const revoked = await this.db.query<{ municipalityId: string }>(REVOKED, [envelope.eventId]);
      await this.changes.tellMarket(revoked.map(({ municipalityId }) => municipalityId));
    });
  }
}
