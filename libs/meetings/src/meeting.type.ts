import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { CaseStateEnum, type CaseState } from '#libs/recruitment';
import { FOLLOW_UPS, MEETING_ANSWERS, type FollowUp, type MeetingAnswer } from './meeting.words.js';

export const MeetingAnswerEnum = enumOf('MeetingAnswer', MEETING_ANSWERS);
export const FollowUpEnum = enumOf('FollowUp', FOLLOW_UPS);

@ObjectType('InformationMeeting')
export class MeetingType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  startsAt: string;

  @Field()
  isOnline: boolean;

  @Field({ description: 'Where it is held, or how to join online.' })
  place: string;

  @Field(() => Int)
  seats: number;

  @Field({ description: 'ISO 639-1.' })
  language: string;

  @Field(() => DateTimeScalar, { nullable: true })
  cancelledAt: string | null;

  @Field({ description: 'It has begun.' })
  hasBegun: boolean;

  @Field(() => Int)
  invited: number;

  @Field(() => Int)
  coming: number;

  @Field(() => Int)
  attended: number;
}

@ObjectType('MeetingInvitation')
export class InvitationType {
  @Field(() => ID)
  caseId: string;

  @Field({ description: 'A-17, or Hem 12.' })
  reference: string;

  @Field(() => CaseStateEnum)
  step: CaseState;

  @Field(() => DateTimeScalar)
  invitedAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Null until the mail is sent, or where there is no address.',
  })
  mailedAt: string | null;

  @Field(() => MeetingAnswerEnum, { nullable: true })
  answer: MeetingAnswer | null;

  @Field(() => Boolean, { nullable: true })
  attended: boolean | null;

  @Field(() => FollowUpEnum, { nullable: true })
  followUp: FollowUp | null;

  @Field(() => LocalDateScalar, { nullable: true })
  followedUpOn: LocalDate | null;
}

@ObjectType('InvitableCase', {
  description: 'A family that can be invited: at its application, or waiting for a meeting.',
})
export class InvitableCaseType {
  @Field(() => ID)
  caseId: string;

  @Field()
  reference: string;

  @Field(() => CaseStateEnum)
  step: CaseState;

  @Field(() => DateTimeScalar)
  since: string;
}

@ObjectType('InformationMeetingWithInvitations')
export class MeetingWithInvitationsType extends MeetingType {
  @Field(() => [InvitationType])
  invitations: InvitationType[];

  @Field(() => [InvitableCaseType], { description: 'The one that has waited longest first; at most a hundred.' })
  invitable: InvitableCaseType[];
}

@ObjectType('CaseMeeting', { description: 'A meeting a family was invited to.' })
export class CaseMeetingType extends InvitationType {
  @Field(() => MeetingType)
  meeting: MeetingType;
}

@ObjectType('InformationMeetingConnection')
export class MeetingConnectionType extends connectionOf(MeetingType) {}
