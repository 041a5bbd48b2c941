import { Injectable } from '@nestjs/common';
import { Handles, JobRunner, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { ProfileQueries } from './profile.queries.js';
import { ProfileService } from './profile.service.js';

/** Whatever may change how many places are free, or until when the family's word holds. */
export const REFRESH_PROFILE = defineJob('profiles.refresh', {
  startedBy: [
    'AvailabilityConfirmed',
    'AvailabilityDeclined',
    'HomeOfferChanged',
    'InterestDeclined',
    'InterestLapsed',
    'InterestWithdrawn',
    'PlacementRecorded',
  ],
});

@Injectable()
@Handles(REFRESH_PROFILE)
export class RefreshProfile implements JobHandler {
  constructor(
    private readonly runner: JobRunner,
    private readonly queries: ProfileQueries,
    private readonly service: ProfileService,
  ) {}

  async handle(envelope: JobEnvelope): Promise<void> {
    await this.runner.once(REFRESH_PROFILE.name, envelope, async () => {
      const homeId = await this.queries.homeOfEvent(envelope.eventId);
      if (homeId) await this.service.refresh(homeId);
    });
  }
}
