import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { Clock, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { referenceOf } from '#libs/recruitment';
import { INVITABLE_STEPS } from './meeting.rules.js';
import type {
  CaseMeetingType,
  InvitableCaseType,
  InvitationType,
  MeetingType,
  MeetingWithInvitationsType,
} from './meeting.type.js';

/** $1 is now. */
const MEETING = `
  select m.id, m.starts_at as "startsAt", m.is_online as "isOnline", m.place, m.seats, m.language, m.cancelled_at as "cancelledAt",
    m.starts_at <= $1 as "hasBegun", n.invited, n.coming, n.attended
  from samhem.information_meetings m
  cross join lateral (select count(*)::int as invited, count(*) filter (where i.answer = 'coming')::int as coming,
      count(*) filter (where i.attended)::int as attended
    from samhem.meeting_invitations i where i.region_id = m.region_id and i.meeting_id = m.id) n`;
const INVITATION = `
  select i.meeting_id as "meetingId", i.case_id as "caseId", c.number, h.number as "homeNumber", c.step, i.invited_at as "invitedAt",
    i.mailed_at as "mailedAt", i.answer, i.attended, i.follow_up as "followUp", i.followed_up_on as "followedUpOn"
  from samhem.meeting_invitations i
  join samhem.recruitment_cases c on c.region_id = i.region_id and c.id = i.case_id
  left join samhem.homes h on h.region_id = c.region_id and h.id = c.home_id`;
const INVITABLE = `
  select c.id as "caseId", c.number, h.number as "homeNumber", c.step, c.since_at as since
  from samhem.recruitment_cases c left join samhem.homes h on h.region_id = c.region_id and h.id = c.home_id
  where c.step = any($2) and not exists (select from samhem.meeting_invitations i
    where i.region_id = c.region_id and i.case_id = c.id and i.meeting_id = $1)
  order by c.since_at, c.id limit 100`;

interface Numbered {
  readonly number: number;
  readonly homeNumber: number | null;
}
type InvitationRow = Omit<InvitationType, 'reference'> & Numbered & { readonly meetingId: string };

/** Reads of information meetings, the unit's own. */
@Injectable()
export class MeetingQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Latest first, planned ones too. */
  async list({ first, after }: PageArgs): Promise<Page<MeetingType>> {
    const [startsAt = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.db.query<MeetingType>(
      `${MEETING} where $2::timestamptz is null or (m.starts_at, m.id) < ($2::timestamptz, $3::uuid)
       order by m.starts_at desc, m.id desc limit $4`,
      [this.clock.now(), startsAt, id, first + 1],
    );
    return pageOf(rows, first, (meeting) => [meeting.startsAt, meeting.id]);
  }

  /** @throws NotFoundError */
  async byId(id: string): Promise<MeetingWithInvitationsType> {
    return this.db.run(async () => {
      const [meeting] = isUuid(id)
        ? await this.db.query<MeetingType>(`${MEETING} where m.id = $2`, [this.clock.now(), id])
        : [];
      if (!meeting) throw new NotFoundError();
      const invited = await this.db.query<InvitationRow>(
        `${INVITATION} where i.meeting_id = $1 order by i.invited_at, c.number`,
        [id],
      );
      const invitable = await this.db.query<Omit<InvitableCaseType, 'reference'> & Numbered>(INVITABLE, [
        id,
        [...INVITABLE_STEPS],
      ]);
      return { ...meeting, invitations: invited.map(named), invitable: invitable.map(named) };
    });
  }

  /** Meetings a family was invited to, the latest first. */
  async ofCase(caseId: string): Promise<CaseMeetingType[]> {
    return this.db.run(async () => {
      if (!isUuid(caseId)) throw new NotFoundError();
      const rows = await this.db.query<InvitationRow>(`${INVITATION} where i.case_id = $1`, [caseId]);
      const meetings = await this.db.query<MeetingType>(
        `${MEETING} where m.id = any($2::uuid[]) order by m.starts_at desc, m.id desc`,
        [this.clock.now(), rows.map(({ meetingId }) => meetingId)],
      );
      return meetings.map((meeting) => ({ ...named(rows.find((row) => row.meetingId === meeting.id)!), meeting }));
    });
  }
}

function named<Row extends Numbered>(row: Row): Row & { reference: string } {
  return { ...row, reference: referenceOf(row) };
}
