import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, enumOf } from '#libs/platform';
import { FACTS, SETTLING_REASONS, SPEAKERS, type Fact, type SettlingReason } from './fact.words.js';

export const FactEnum = enumOf('HomeFact', FACTS);
export const SpeakerEnum = enumOf('Speaker', SPEAKERS);
export const SettlingReasonEnum = enumOf('SettlingReason', SETTLING_REASONS);

@ObjectType('HomeWord', {
  description: "What the family and the recruiter say of one fact. Values are the fact's own words.",
})
export class HomeWordType {
  @Field(() => ID)
  homeId: string;

  @Field(() => FactEnum)
  fact: Fact;

  @Field(() => String, { nullable: true })
  familyValue: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  familyOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  recruiterValue: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  recruiterOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  recruiterName: string | null;

  @Field(() => String, { nullable: true })
  settledValue: string | null;

  @Field(() => SettlingReasonEnum, { nullable: true })
  settledReason: SettlingReason | null;

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: string | null;

  @Field(() => String, { nullable: true })
  settledByName: string | null;

  @Field({ description: 'The two differ and nobody has settled it.' })
  isOpen: boolean;
}
