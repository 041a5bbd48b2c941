import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { PageArgs } from '#libs/platform';
import { NOTE_MAX } from './interest.rules.js';
import { InterestReasonEnum } from './interest.type.js';
import type { InterestReason } from './interest.words.js';

/** A note of a few lines, without spaces around; an empty one is none. */
const Note = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.normalize('NFC').trim() || null : value,
    ),
    IsOptional(),
    MaxLength(NOTE_MAX, { message: `Skriv högst ${NOTE_MAX} tecken.` }),
    Matches(/^[\P{Cc}\r\n\t]*$/u, { message: 'Texten innehåller tecken som inte kan sparas.' }),
  );

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
  @Note()
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
  @Note()
  note?: string | null;
}
