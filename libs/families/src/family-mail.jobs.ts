import { Injectable } from '@nestjs/common';
import { Clock, Handles, JobRunner, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { FamilyLetters } from './family-letter.service.js';
import { publishedMail, reminderMail } from './family-mail.words.js';

/** The family's word about when it can take a child will soon have expired. */
export const REMIND_FAMILY = defineJob('families.remind', { startedBy: ['AvailabilityExpiring'] });
/** The family's profile is shown for the first time, or to more municipalities. */
export const TELL_PUBLISHED = defineJob('families.tell-published', { startedBy: ['ProfilePublished'] });

const HOME_OF_EVENT = `
  select h.id from samhem.event_log e join samhem.homes h on h.region_id = e.region_id and h.id = e.home_id
  where e.id = $1 and h.status <> 'withdrawn'`;

/** Which home an event is about, while it has not left the pool. */
@Injectable()
export class HomeOfEvent {
  constructor(private readonly db: TenantDb) {}

  async find(eventId: string): Promise<string | undefined> {
    return (await this.db.query<{ id: string }>(HOME_OF_EVENT, [eventId]))[0]?.id;
  }
}

@Injectable()
@Handles(REMIND_FAMILY)
export class RemindFamily implements JobHandler {
  constructor(
    private readonly homes: HomeOfEvent,
    private readonly letters: FamilyLetters,
  ) {}

  async handle({ eventId }: JobEnvelope): Promise<void> {
    const homeId = await this.homes.find(eventId);
    if (homeId) await this.letters.send(homeId, eventId, reminderMail);
  }
}

@Injectable()
@Handles(TELL_PUBLISHED)
export class TellPublished implements JobHandler {
  constructor(
    private readonly homes: HomeOfEvent,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
    private readonly letters: FamilyLetters,
  ) {}

  /** One mail a home and day, to however many municipalities it is published that day. */
  async handle({ eventId, regionId }: JobEnvelope): Promise<void> {
    const homeId = await this.homes.find(eventId);
    if (!homeId) return;
    const today = `${homeId}.${this.clock.today()}`;
    await this.runner.once(TELL_PUBLISHED.name, { regionId, eventId: today }, () =>
      this.letters.send(homeId, `published.${today}`, publishedMail),
    );
  }
}
