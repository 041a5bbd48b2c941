import { Injectable } from '@nestjs/common';
import { ApplicationQueries } from '#libs/applications';
import { HomeQueries } from '#libs/homes';
import { NotFoundError } from '#libs/kernel';
import { Clock, Handles, Mailer, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { cancellationText, invitationText } from './meeting.rules.js';

export const MAIL_FAMILY = defineJob('meetings.mail-family', {
  startedBy: ['MeetingInvitationMade', 'MeetingCancelled'],
});

interface Untold {
  readonly meetingId: string;
  readonly caseId: string;
  readonly startsAt: string;
  readonly isOnline: boolean;
  readonly place: string;
  readonly language: string;
  readonly isCancelled: boolean;
  readonly applicationId: string | null;
  readonly homeId: string | null;
}

/** What the family of the event has not been told yet; who never got an invitation needs no cancellation. */
const UNTOLD = `
  select m.id as "meetingId", c.id as "caseId", m.starts_at as "startsAt", m.is_online as "isOnline", m.place, m.language,
    m.cancelled_at is not null as "isCancelled", c.application_id as "applicationId", c.home_id as "homeId"
  from samhem.event_log e
  join samhem.recruitment_cases c on c.region_id = e.region_id and (c.application_id = e.application_id or c.home_id = e.home_id)
  join samhem.meeting_invitations i on i.region_id = c.region_id and i.case_id = c.id
  join samhem.information_meetings m on m.region_id = i.region_id and m.id = i.meeting_id
  where e.id = $1 and m.starts_at > $2 and case when m.cancelled_at is null then i.mailed_at is null
    else i.mailed_at is not null and i.cancellation_mailed_at is null end
  order by m.starts_at, m.id`;
const TOLD = `update samhem.meeting_invitations set mailed_at = $3 where meeting_id = $1 and case_id = $2`;
const TOLD_CANCELLED = `update samhem.meeting_invitations set cancellation_mailed_at = $3 where meeting_id = $1 and case_id = $2`;

const LANGUAGE_NAMES = new Intl.DisplayNames('sv', { type: 'language' });

/** Where a family's mail goes: what it applied with, or the home's own address. */
@Injectable()
export class FamilyAddresses {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly homes: HomeQueries,
  ) {}

  /** @returns null when there is none, or when the family has withdrawn meanwhile */
  async of({ applicationId, homeId }: Pick<Untold, 'applicationId' | 'homeId'>): Promise<string | null> {
    const purpose = 'inbjudan till informationsträff';
    try {
      if (applicationId) return (await this.applications.identity(applicationId, purpose)).email;
      return homeId ? await this.homes.mailAddress(homeId) : null;
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  }
}

@Injectable()
export class MailTools {
  constructor(
    readonly db: TenantDb,
    readonly regions: RegionQueries,
  ) {}
}

/** Mails what a family has not been told. The address is opened here and kept nowhere; the mail's key makes one mail of two sent. */
@Injectable()
@Handles(MAIL_FAMILY)
export class MailFamily implements JobHandler {
  constructor(
    private readonly tools: MailTools,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly addresses: FamilyAddresses,
  ) {}

  async handle({ eventId }: JobEnvelope): Promise<void> {
    const { db } = this.tools;
    for (const untold of await db.query<Untold>(UNTOLD, [eventId, this.clock.now()])) {
      const to = await this.addresses.of(untold);
      if (to) await this.send(untold, to);
    }
  }

  private async send(untold: Untold, to: string): Promise<void> {
    const { db, regions } = this.tools;
    const { unitName } = await regions.mine();
    const words = { ...untold, unitName, languageName: LANGUAGE_NAMES.of(untold.language) ?? untold.language };
    const kind = untold.isCancelled ? 'cancelled' : 'invited';
    const mail = untold.isCancelled ? cancellationText(words) : invitationText(words);
    await this.mailer.send({ to, ...mail, key: `meeting.${kind}.${untold.meetingId}.${untold.caseId}` });
    await db.query(untold.isCancelled ? TOLD_CANCELLED : TOLD, [untold.meetingId, untold.caseId, this.clock.now()]);
  }
}
