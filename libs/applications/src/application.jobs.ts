import { Injectable } from '@nestjs/common';
import { Handles, Mailer, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { ConfirmationLetter } from './confirmation-letter.service.js';

/** A family has sent the form: the mail with its link. */
export const CONFIRM_APPLICATION = defineJob('applications.confirm', { startedBy: ['ApplicationSubmitted'] });

/** Mails that one address gets within a day at the most, however often somebody writes it in the form. */
export const MAILS_A_DAY = 3;

const OF_EVENT = `
  select a.id, (select count(*)::int from samhem.application_identities o
    where o.region_id = i.region_id and o.email_hash = i.email_hash and o.application_id <> i.application_id
      and (o.submitted_at, o.application_id) < (i.submitted_at, i.application_id)
      and o.submitted_at > i.submitted_at - interval '1 day') as earlier
  from samhem.event_log e
  join samhem.applications a on a.region_id = e.region_id and a.id = e.application_id and a.status = 'unconfirmed'
  join samhem.application_identities i on i.region_id = a.region_id and i.application_id = a.id
  where e.id = $1`;

/** Sent again after a crash it has the same key, and is seen to be the same mail. */
@Injectable()
@Handles(CONFIRM_APPLICATION)
export class ConfirmApplication implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly mailer: Mailer,
    private readonly letter: ConfirmationLetter,
  ) {}

  async handle({ eventId }: JobEnvelope): Promise<void> {
    const [application] = await this.db.query<{ id: string; earlier: number }>(OF_EVENT, [eventId]);
    if (!application || application.earlier >= MAILS_A_DAY) return;
    const mail = await this.letter.write(application.id);
    if (mail) await this.mailer.send({ ...mail, key: eventId });
  }
}
