import { Field, ID, ObjectType } from '@nestjs/graphql';
import { NamedMunicipalityType } from '#libs/needs';
import { DateTimeScalar, connectionOf, enumOf } from '#libs/platform';
import * as words from './interest.words.js';

export const InterestStatusEnum = enumOf('InterestStatus', words.INTEREST_STATUSES);
export const InterestReasonEnum = enumOf('InterestReason', words.INTEREST_REASONS);

@ObjectType('Interest')
export class InterestType {
  @Field(() => ID)
  id: string;

  @Field(() => InterestStatusEnum)
  status: words.InterestStatus;

  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => ID)
  needId: string;

  @Field()
  caseNumber: string;

  @Field(() => ID)
  profileId: string;

  @Field(() => DateTimeScalar)
  expressedAt: string;

  @Field(() => DateTimeScalar)
  changedAt: string;

  @Field(() => InterestReasonEnum, { nullable: true })
  reasonCode: words.InterestReason | null;

  @Field(() => String, { nullable: true })
  reasonNote: string | null;
}

@ObjectType('InterestConnection')
export class InterestConnectionType extends connectionOf(InterestType) {}
