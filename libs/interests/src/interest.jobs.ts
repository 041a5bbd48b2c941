import { Injectable } from '@nestjs/common';
import { Handles, JobRunner, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { CompetitionQueries } from './competition.queries.js';
import { InterestStepService } from './interest-step.service.js';

export const LAPSE_INTERESTS = defineJob('interests.lapse', { startedBy: ['NeedEnded', 'ProfileWithdrawn'] });

interface Subject {
  readonly type: string;
  readonly needId: string | null;
  readonly profileId: string | null;
}

const SUBJECT = `select type, need_id as "needId", profile_id as "profileId" from samhem.event_log where id = $1`;

/** Whoever waits for a home that has left, or waits although the need has ended, waits no longer. */
@Injectable()
@Handles(LAPSE_INTERESTS)
export class LapseInterests implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly runner: JobRunner,
    private readonly steps: InterestStepService,
    private readonly competition: CompetitionQueries,
  ) {}

  async handle(envelope: JobEnvelope): Promise<void> {
    await this.runner.once(LAPSE_INTERESTS.name, envelope, async () => {
      const [event] = await this.db.query<Subject>(SUBJECT, [envelope.eventId]);
      if (event?.type === 'NeedEnded' && event.needId) {
        for (const interest of await this.steps.holdOpen({ needId: event.needId })) {
          await this.steps.take(interest, { to: 'lapsed', reason: 'not_needed' });
        }
      }
      if (event?.type === 'ProfileWithdrawn' && event.profileId) await this.lapseWithProfile(event.profileId);
    });
  }

  private async lapseWithProfile(profileId: string): Promise<void> {
    await this.competition.hold(profileId);
    for (const interest of await this.steps.holdOpen({ profileId })) {
      await this.steps.take(interest, { to: 'lapsed', reason: 'profile_withdrawn' });
    }
  }
}
