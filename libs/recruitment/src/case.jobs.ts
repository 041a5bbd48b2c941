import { Injectable } from '@nestjs/common';
import { Handles, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { CaseOpening } from './case-opening.service.js';

export const FOLLOW_FAMILY = defineJob('recruitment.follow-family', {
  startedBy: [
    ...['ApplicationConfirmed', 'ApplicationWithdrawn', 'HomeRegistered', 'HomeWithdrawn'],
    ...['ProfilePublished', 'ProfileWithdrawn'],
  ],
});

const SUBJECT = `select application_id as "applicationId", home_id as "homeId" from samhem.event_log where id = $1`;

/** The case follows its application and its home. Asks how they stand and not what happened, so it may come twice and in any order. */
@Injectable()
@Handles(FOLLOW_FAMILY)
export class FollowFamily implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly opening: CaseOpening,
  ) {}

  async handle({ eventId }: JobEnvelope): Promise<void> {
    const [event] = await this.db.query<{ applicationId: string | null; homeId: string | null }>(SUBJECT, [eventId]);
    if (event?.applicationId) await this.opening.followApplication(event.applicationId);
    if (event?.homeId) await this.opening.followHome(event.homeId);
  }
}
