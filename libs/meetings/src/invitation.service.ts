import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { CaseQueries, CaseService, type CaseReason, type CaseState } from '#libs/recruitment';
import { InvitationEntity, type MeetingEntity } from './meeting.entity.js';
import type { AnswerArgs, AttendanceArgs, FollowUpArgs, InviteArgs } from './meeting.input.js';
import { MeetingQueries } from './meeting.queries.js';
import { INVITABLE_STEPS, MeetingError } from './meeting.rules.js';
import { MeetingService } from './meeting.service.js';
import type { MeetingWithInvitationsType } from './meeting.type.js';
import type { FollowUp } from './meeting.words.js';

const MOVE_OF: Readonly<Record<FollowUp, { to: CaseState; reason: CaseReason | null }>> = {
  goes_on: { to: 'first_screening', reason: null },
  thinks: { to: 'paused', reason: 'family_asks_to_wait' },
  ends: { to: 'withdrawn', reason: 'family_changed_mind' },
};

/** What every step stands on. */
@Injectable()
export class InvitationTools {
  constructor(
    readonly db: TenantDb,
    readonly queries: MeetingQueries,
  ) {}
}

/** Families and meetings: who is invited, who comes, who was there, and what came of it. Rows are held meeting first, then cases by id. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly tools: InvitationTools,
    private readonly clock: Clock,
    private readonly meetings: MeetingService,
    private readonly cases: CaseService,
    private readonly caseQueries: CaseQueries,
  ) {}

  /**
   * Invites many at once, each by mail; who is invited already is not invited twice. A family that only has applied moves on to wait
   * for the meeting.
   * @throws NotFoundError, MeetingError, InvalidInputError naming the families that cannot be invited
   */
  async invite({ meetingId, caseIds }: InviteArgs): Promise<MeetingWithInvitationsType> {
    const { db, queries } = this.tools;
    return db.run(async () => {
      this.refuseOver(await this.meetings.held(meetingId));
      const { invitations } = await queries.byId(meetingId);
      const invited = new Set(invitations.map(({ caseId }) => caseId));
      const fresh = [...new Set(caseIds)].filter((caseId) => !invited.has(caseId)).sort();
      for (const caseId of fresh) await this.inviteOne(meetingId, caseId);
      return queries.byId(meetingId);
    });
  }

  /**
   * What the family has told the unit.
   * @throws NotFoundError, MeetingError when it is full, has begun or is cancelled
   */
  async answer({ meetingId, caseId, answer }: AnswerArgs): Promise<MeetingWithInvitationsType> {
    const { db, queries } = this.tools;
    return db.run(async () => {
      this.refuseOver(await this.meetings.held(meetingId));
      const invitation = await this.meetings.invitation(meetingId, caseId);
      const { coming, seats } = await queries.byId(meetingId);
      if (answer === 'coming' && invitation.answer !== 'coming' && coming >= seats) {
        throw new MeetingError('MEETING_FULL', 'Träffen är full. Bjud in familjen till en annan träff.');
      }
      await this.change(invitation, { answer, answeredAt: this.clock.now(), answeredBy: 'unit' });
      return queries.byId(meetingId);
    });
  }

  /** @throws NotFoundError, MeetingError before it has begun */
  async attend({ meetingId, caseId, attended }: AttendanceArgs): Promise<MeetingWithInvitationsType> {
    const { db, queries } = this.tools;
    return db.run(async () => {
      this.refuseEarly(await this.meetings.held(meetingId));
      await this.change(await this.meetings.invitation(meetingId, caseId), { attended });
      return queries.byId(meetingId);
    });
  }

  /**
   * What came of it moves the case: on to the first screening, to a pause, or out.
   * @throws NotFoundError, MeetingError, TransitionRefusedError, InvalidInputError
   */
  async followUp({ meetingId, caseId, followUp, reason }: FollowUpArgs): Promise<MeetingWithInvitationsType> {
    const { db, queries } = this.tools;
    return db.run(async () => {
      this.refuseEarly(await this.meetings.held(meetingId));
      const invitation = await this.meetings.invitation(meetingId, caseId);
      const move = MOVE_OF[followUp];
      await this.cases.move(caseId, { to: move.to, reason: followUp === 'ends' && reason ? reason : move.reason });
      await this.change(invitation, { followUp, followedUpOn: this.clock.today() });
      return queries.byId(meetingId);
    });
  }

  private async inviteOne(meetingId: string, caseId: string): Promise<void> {
    const held = await this.caseQueries.held(caseId);
    if (!(INVITABLE_STEPS as readonly CaseState[]).includes(held.step)) {
      const { reference } = await this.caseQueries.byId(caseId);
      throw new InvalidInputError([
        {
          path: 'caseIds',
          message: `${reference} kan inte bjudas in: ärendet är förbi informationsträffen eller avslutat.`,
        },
      ]);
    }
    if (held.step === 'application') await this.cases.move(caseId, { to: 'information_meeting' });
    const { regionId, userId } = requireActor();
    const made = { regionId: regionId!, meetingId, caseId, invitedAt: this.clock.now(), invitedBy: userId };
    await this.tools.db.run((manager) => manager.insert(InvitationEntity, made));
    await this.meetings.tell('MeetingInvitationMade', held);
  }

  private async change(
    { regionId, meetingId, caseId }: InvitationEntity,
    to: Partial<InvitationEntity>,
  ): Promise<void> {
    await this.tools.db.run((manager) => manager.update(InvitationEntity, { regionId, meetingId, caseId }, to));
  }

  private refuseOver(meeting: MeetingEntity): void {
    if (meeting.cancelledAt) throw new MeetingError('MEETING_CANCELLED', 'Träffen är inställd.');
    if (this.meetings.hasBegun(meeting)) throw new MeetingError('MEETING_BEGUN', 'Träffen har redan börjat.');
  }

  private refuseEarly(meeting: MeetingEntity): void {
    if (meeting.cancelledAt) throw new MeetingError('MEETING_CANCELLED', 'Träffen är inställd.');
    if (!this.meetings.hasBegun(meeting)) throw new MeetingError('MEETING_NOT_BEGUN', 'Träffen har inte varit ännu.');
  }
}
