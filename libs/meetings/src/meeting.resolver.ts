import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, PageArgs, UNIT_STAFF, type Page } from '#libs/platform';
import { InvitationService } from './invitation.service.js';
import { AnswerArgs, AttendanceArgs, FollowUpArgs, InviteArgs, PlanMeetingInput } from './meeting.input.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingService } from './meeting.service.js';
import {
  CaseMeetingType,
  MeetingConnectionType,
  MeetingWithInvitationsType,
  type MeetingType,
} from './meeting.type.js';

@Resolver(() => MeetingWithInvitationsType)
export class MeetingResolver {
  constructor(
    private readonly service: MeetingService,
    private readonly invitations: InvitationService,
    private readonly queries: MeetingQueries,
  ) {}

  @Allow(...UNIT_STAFF)
  @Query(() => MeetingConnectionType, { description: 'The latest first, planned ones too.' })
  informationMeetings(@Args() page: PageArgs): Promise<Page<MeetingType>> {
    return this.queries.list(page);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => MeetingWithInvitationsType)
  informationMeeting(@Args('id', { type: () => ID }) id: string): Promise<MeetingWithInvitationsType> {
    return this.queries.byId(id);
  }

  @Allow(...UNIT_STAFF)
  @Query(() => [CaseMeetingType], { description: 'Meetings the family was invited to, the latest first.' })
  caseMeetings(@Args('caseId', { type: () => ID }) caseId: string): Promise<CaseMeetingType[]> {
    return this.queries.ofCase(caseId);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => MeetingWithInvitationsType)
  planMeeting(@Args('input') input: PlanMeetingInput): Promise<MeetingWithInvitationsType> {
    return this.service.plan(input);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => MeetingWithInvitationsType, { description: 'Who was invited is told by mail.' })
  cancelMeeting(@Args('id', { type: () => ID }) id: string): Promise<MeetingWithInvitationsType> {
    return this.service.cancel(id);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => MeetingWithInvitationsType, { description: 'Each is invited by mail, once.' })
  inviteToMeeting(@Args() invited: InviteArgs): Promise<MeetingWithInvitationsType> {
    return this.invitations.invite(invited);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => MeetingWithInvitationsType, { description: 'For the family, which has told the unit so.' })
  answerMeetingInvitation(@Args() answer: AnswerArgs): Promise<MeetingWithInvitationsType> {
    return this.invitations.answer(answer);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => MeetingWithInvitationsType)
  recordMeetingAttendance(@Args() attendance: AttendanceArgs): Promise<MeetingWithInvitationsType> {
    return this.invitations.attend(attendance);
  }

  @Allow(...UNIT_STAFF)
  @Mutation(() => MeetingWithInvitationsType, { description: 'Moves the case accordingly.' })
  followUpMeeting(@Args() followUp: FollowUpArgs): Promise<MeetingWithInvitationsType> {
    return this.invitations.followUp(followUp);
  }
}
