import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { PageArgs } from '#libs/platform';
import { NOTE_MAX } from './interest.rules.js';
import { InterestReasonEnum } from './interest.type.js';
import type { InterestReason } from './interest.words.js';

const TOO_LONG = { message: `Skriv högst ${NOTE_MAX} tecken.` };

@ArgsType()
export class InterestsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  needId?: string | null;
}

@ArgsType()
export class DeclineInterestArgs {
  @Field(() => ID)
  id: string;

  @Field(() => InterestReasonEnum)
  reason: InterestReason;

  @Field(() => String, { nullable: true, description: 'Read by the member. No names, nothing about the family.' })
  @IsOptional()
  @MaxLength(NOTE_MAX, TOO_LONG)
  note?: string | null;
}

@ArgsType()
export class BrokerContactArgs {
  @Field(() => ID)
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this one; read by the member. No names, nothing about the family.',
  })
  @IsOptional()
  @MaxLength(NOTE_MAX, TOO_LONG)
  note?: string | null;
}
