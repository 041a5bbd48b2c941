import { Injectable } from '@nestjs/common';
import { Handles, JobRunner, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { PublicationService } from './publications/publication.service.js';

/** A home that leaves the pool takes its profile with it: members have lost sight of it already, by the database. */
export const LEAVE_WITH_HOME = defineJob('profiles.leave-with-home', { startedBy: ['HomeWithdrawn'] });

/** Whose publication still stands. */
const HOME = `
  select e.home_id as "homeId" from samhem.event_log e
  join samhem.publications u on u.region_id = e.region_id and u.home_id = e.home_id and u.withdrawn_at is null
  where e.id = $1`;

@Injectable()
@Handles(LEAVE_WITH_HOME)
export class LeaveWithHome implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly runner: JobRunner,
    private readonly service: PublicationService,
  ) {}

  async handle(envelope: JobEnvelope): Promise<void> {
    await this.runner.once(LEAVE_WITH_HOME.name, envelope, async () => {
      const [left] = await this.db.query<{ homeId: string }>(HOME, [envelope.eventId]);
      if (left) await this.service.withdraw(left.homeId, 'family');
    });
  }
}
