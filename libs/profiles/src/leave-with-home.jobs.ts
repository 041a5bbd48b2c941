import { Injectable } from '@nestjs/common';
import { Handles, JobRunner, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { ProfileNotPublishedError } from './profile.errors.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileService } from './profile.service.js';

/** A home that leaves the pool takes its profile with it. */
export const LEAVE_WITH_HOME = defineJob('profiles.leave-with-home', { startedBy: ['HomeWithdrawn'] });

@Injectable()
@Handles(LEAVE_WITH_HOME)
export class LeaveWithHome implements JobHandler {
  constructor(
    private readonly runner: JobRunner,
    private readonly queries: ProfileQueries,
    private readonly service: ProfileService,
  ) {}

  async handle(envelope: JobEnvelope): Promise<void> {
    await this.runner.once(LEAVE_WITH_HOME.name, envelope, async () => {
      const homeId = await this.queries.homeOfEvent(envelope.eventId);
      if (homeId) await this.withdraw(homeId);
    });
  }

  private async withdraw(homeId: string): Promise<void> {
    try {
      await this.service.withdraw(homeId);
    } catch (error) {
      if (!(error instanceof ProfileNotPublishedError)) throw error;
    }
  }
}
