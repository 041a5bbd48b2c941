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
export const RECOMPUTE_REGION = defineJob('profiles.recompute-region', {
  startedBy: [
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
  ],
});
/** A member's list is another than before. */
export const TELL_MARKET = defineJob('profiles.tell-market', { startedBy: ['MarketChanged'] });
/** The database has hidden the profile with the consent; whoever has the list open is told here. */
export const TELL_REVOKED = defineJob('profiles.tell-revoked', { startedBy: ['ConsentRevoked'] });

/** Events as late as this one, or later, that the recomputing below has seen: their own jobs then have nothing to do. */
const COVERED = `
  insert into samhem.processed_jobs (region_id, job_key)
  select e.region_id, '${RECOMPUTE_REGION.name}.' || e.id from samhem.event_log e
  where e.region_id = $1 and e.id > $2 and e.type = any($3)
  on conflict do nothing`;

const ABOUT = 'select home_id as "homeId" from samhem.event_log where id = $1';

/** One for all events of a region that have come meanwhile; a second run finds nothing to change. */
@Injectable()
@Handles(RECOMPUTE_REGION)
export class RecomputeRegion implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly runner: JobRunner,
    private readonly recompute: RecomputeService,
  ) {}

  async handle(envelope: JobEnvelope): Promise<void> {
    await this.homeFirst(envelope.eventId);
    await this.db.run(async () => {
      // Before the mark, so that two jobs never wait for each other's.
      await this.recompute.lock();
      await this.runner.once(RECOMPUTE_REGION.name, envelope, async () => {
        await this.db.query(COVERED, [envelope.regionId, envelope.eventId, [...RECOMPUTE_REGION.startedBy]]);
        await this.recompute.region();
      });
    });
  }

  /** Members learn of the home that the event is about without waiting for what follows for all the others. */
  private async homeFirst(eventId: string): Promise<void> {
    const [event] = await this.db.query<{ homeId: string | null }>(ABOUT, [eventId]);
    if (event?.homeId) await this.recompute.home(event.homeId);
  }
}

/** A later one tells it as well: lists are read again, not counted. */
const WHOSE = `
  select e.municipality_id as "municipalityId" from samhem.event_log e
  where e.id = $1 and not exists (select from samhem.event_log later where later.region_id = e.region_id and later.id > e.id
    and later.type = e.type and later.municipality_id = e.municipality_id)`;
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
    const [whose] = await this.db.query<{ municipalityId: string }>(WHOSE, [eventId]);
    if (!whose) return;
    for (const id of [whose.municipalityId, regionId]) await progress(100, { topic: topicOf(id) });
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
