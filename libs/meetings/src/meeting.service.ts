import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError, isUuid } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { InvitationEntity, MeetingEntity } from './meeting.entity.js';
import type { PlanMeetingInput } from './meeting.input.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingError, startProblems } from './meeting.rules.js';
import type { MeetingWithInvitationsType } from './meeting.type.js';

/** Where the invitation of a family is told: ids only. */
interface Invited {
  readonly applicationId: string | null;
  readonly homeId: string | null;
}

const INVITED = `
  select c.application_id as "applicationId", c.home_id as "homeId" from samhem.meeting_invitations i
  join samhem.recruitment_cases c on c.region_id = i.region_id and c.id = i.case_id where i.meeting_id = $1`;

@Injectable()
export class MeetingService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly queries: MeetingQueries,
  ) {}

  /** @throws InvalidInputError */
  async plan(input: PlanMeetingInput): Promise<MeetingWithInvitationsType> {
    return this.db.run(async (manager) => {
      const problems = startProblems(input.startsAt, this.clock.milliseconds());
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { regionId, userId } = requireActor();
      const planned = { plannedAt: this.clock.now(), plannedBy: userId };
      const { identifiers } = await manager.insert(MeetingEntity, { ...input, ...planned, regionId: regionId! });
      return this.queries.byId(identifiers[0]!['id'] as string);
    });
  }

  /**
   * Who was invited is told by mail. One that is cancelled already stays so.
   * @throws NotFoundError, MeetingError when it has begun
   */
  async cancel(id: string): Promise<MeetingWithInvitationsType> {
    return this.db.run(async (manager) => {
      const meeting = await this.held(id);
      if (meeting.cancelledAt) return this.queries.byId(id);
      if (this.hasBegun(meeting))
        throw new MeetingError('MEETING_BEGUN', 'Träffen har redan börjat och kan inte ställas in.');
      await manager.update(MeetingEntity, { regionId: meeting.regionId, id }, { cancelledAt: this.clock.now() });
      for (const invited of await this.db.query<Invited>(INVITED, [id])) await this.tell('MeetingCancelled', invited);
      return this.queries.byId(id);
    });
  }

  /**
   * The meeting, locked until the transaction ends.
   * @throws NotFoundError
   */
  async held(id: string): Promise<MeetingEntity> {
    return this.db.run(async (manager) => {
      const where = { regionId: requireActor().regionId!, id };
      const lock = { mode: 'pessimistic_write' } as const;
      const found = isUuid(id) ? await manager.findOne(MeetingEntity, { where, lock }) : null;
      if (!found) throw new NotFoundError();
      return found;
    });
  }

  /** @throws NotFoundError when the family was not invited to it */
  async invitation(meetingId: string, caseId: string): Promise<InvitationEntity> {
    return this.db.run(async (manager) => {
      const where = { regionId: requireActor().regionId!, meetingId, caseId };
      const found = isUuid(caseId) ? await manager.findOneBy(InvitationEntity, where) : null;
      if (!found) throw new NotFoundError();
      return found;
    });
  }

  hasBegun({ startsAt }: MeetingEntity): boolean {
    return Date.parse(startsAt) <= this.clock.milliseconds();
  }

  /** An event about one family; its mail follows from it. */
  async tell(type: 'MeetingInvitationMade' | 'MeetingCancelled', { applicationId, homeId }: Invited): Promise<void> {
    const about = { ...(applicationId ? { applicationId } : {}), ...(homeId ? { homeId } : {}) };
    await this.events.record({ type, municipalityId: null, ...about });
  }
}
