import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Matches, Max, Min } from 'class-validator';
import { LANGUAGES } from '#libs/homes';
import { DateTimeScalar } from '#libs/platform';
import { CaseReasonEnum, type CaseReason } from '#libs/recruitment';
import { FollowUpEnum, MeetingAnswerEnum } from './meeting.type.js';
import type { FollowUp, MeetingAnswer } from './meeting.words.js';

@InputType()
export class PlanMeetingInput {
  @Field(() => DateTimeScalar)
  startsAt: string;

  @Field()
  isOnline: boolean;

  @Field({ description: 'Address and room, or how to join online. The mail shows it as it stands.' })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value,
  )
  @Matches(/^[^\p{C}]{1,200}$/u, { message: 'Ange plats eller hur man ansluter: högst 200 tecken.' })
  place: string;

  @Field(() => Int)
  @Min(1, { message: 'Ange minst en plats.' })
  @Max(200, { message: 'Ange högst 200 platser.' })
  seats: number;

  @Field()
  @IsIn(LANGUAGES, { message: 'Välj språk ur listan.' })
  language: string;
}

@ArgsType()
export class InviteArgs {
  @Field(() => ID)
  meetingId: string;

  @Field(() => [ID])
  @ArrayMinSize(1, { message: 'Välj minst en familj.' })
  @ArrayMaxSize(100, { message: 'Bjud in högst hundra familjer åt gången.' })
  caseIds: string[];
}

@ArgsType()
class InvitationArgs {
  @Field(() => ID)
  meetingId: string;

  @Field(() => ID)
  caseId: string;
}

@ArgsType()
export class AnswerArgs extends InvitationArgs {
  @Field(() => MeetingAnswerEnum)
  answer: MeetingAnswer;
}

@ArgsType()
export class AttendanceArgs extends InvitationArgs {
  @Field()
  attended: boolean;
}

@ArgsType()
export class FollowUpArgs extends InvitationArgs {
  @Field(() => FollowUpEnum)
  followUp: FollowUp;

  @Field(() => CaseReasonEnum, { nullable: true, description: 'Why the family ends; asked for then.' })
  @IsOptional()
  reason?: CaseReason | null;
}
