import { Injectable } from '@nestjs/common';
import { Handles, JobRunner, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { CompetitionQueries } from './competition.queries.js';
import { InterestStepService } from './interest-step.service.js';
import { OPEN_STATUSES } from './interest.words.js';

export const LAPSE_INTERESTS = defineJob('interests.lapse', {
  startedBy: ['NeedEnded', 'ProfileWithdrawn', 'ConsentRevoked'],
});

interface Subject {
  readonly type: string;
  readonly needId: string | null;
  readonly homeId: string | null;
}

const SUBJECT = `select type, need_id as "needId", home_id as "homeId" from samhem.event_log where id = $1`;
/** Profiles of the home that have ended while somebody waited: all of them with a withdrawal, a member's own with its consent. */
const ENDED = `
  select distinct p.id, p.publication_id as "publicationId" from samhem.publications u
  join samhem.profiles p on p.region_id = u.region_id and p.publication_id = u.id and p.ended_at is not null
  join samhem.interests i on i.region_id = p.region_id and i.profile_id = p.id
  where u.home_id = $1 and i.status = any($2) order by p.id`;

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
      if (event?.homeId) await this.lapseWithProfiles(event.homeId);
    });
  }

  private async lapseWithProfiles(homeId: string): Promise<void> {
    const ended = await this.db.query<{ id: string; publicationId: string }>(ENDED, [homeId, [...OPEN_STATUSES]]);
    for (const { id, publicationId } of ended) {
      await this.competition.hold(id);
      const waiting = await this.steps.holdOpen({ publicationId });
      for (const interest of waiting.filter(({ profileId }) => profileId === id)) {
        await this.steps.take(interest, { to: 'lapsed', reason: 'profile_withdrawn' });
      }
    }
  }
}
