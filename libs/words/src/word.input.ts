import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import type { Fact, SettlingReason, Speaker } from './fact.words.js';
import { FactEnum, SettlingReasonEnum, SpeakerEnum } from './word.type.js';

@InputType()
export class RecordWordInput {
  @Field(() => ID)
  homeId: string;

  @Field(() => FactEnum)
  fact: Fact;

  @Field(() => SpeakerEnum)
  saidBy: Speaker;

  @Field({ description: "One of the fact's own words; ages as 5-14." })
  @MaxLength(30, { message: 'Välj ett av de svar som finns.' })
  value: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was said; left out, today.' })
  @IsOptional()
  saidOn?: LocalDate | null;
}

@InputType()
export class SettleWordInput {
  @Field(() => ID)
  homeId: string;

  @Field(() => FactEnum)
  fact: Fact;

  @Field({ description: 'What holds from now on.' })
  @MaxLength(30, { message: 'Välj ett av de svar som finns.' })
  value: string;

  @Field(() => SettlingReasonEnum)
  reason: SettlingReason;
}
