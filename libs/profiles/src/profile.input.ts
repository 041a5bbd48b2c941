import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum } from '#libs/homes';
import type { AgeBand, AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { LocalDateScalar, enumOf } from '#libs/platform';
import { WITHDRAWAL_GROUNDS } from './profile.words.js';

/** What is left out, null or false asks for nothing. A hidden fact is unknown and passes. */
@InputType()
export class ProfileFilter {
  @Field(() => AssignmentTypeEnum, { nullable: true })
  assignmentType?: AssignmentType | null;

  @Field(() => AgeBandEnum, { nullable: true })
  ageBand?: AgeBand | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,30}$/, { message: 'Välj ett område i regionen.' })
  zoneCode?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1, { message: 'Ange 1, 2 eller 3 lediga platser.' })
  @Max(3, { message: 'Ange 1, 2 eller 3 lediga platser.' })
  minFreePlaces?: number | null;

  @Field(() => [CapabilityAreaEnum], { nullable: true, description: 'At least some capability in every one.' })
  @IsOptional()
  @ArrayMaxSize(10, { message: 'Ange varje område en gång.' })
  capabilities?: CapabilityArea[] | null;

  @Field(() => Boolean, { nullable: true })
  noOwnChildren?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  noAnimals?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  stepFree?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  ownRoom?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: 'Välj ett språk.' })
  language?: string | null;
}

export const WithdrawalGroundEnum = enumOf('WithdrawalGround', WITHDRAWAL_GROUNDS);

const BODY_MAX = 2000;

@ArgsType()
export class WriteProfileTextArgs {
  @Field(() => ID)
  homeId: string;

  @Field({ description: `What is good to know and says nothing of who the family is; at most ${BODY_MAX} characters.` })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @Length(1, BODY_MAX, { message: `Skriv en text på högst ${BODY_MAX} tecken.` })
  @Matches(/^[\P{Cc}\r\n\t]*$/u, { message: 'Texten innehåller tecken som inte kan sparas.' })
  body: string;
}

@ArgsType()
export class ApproveProfileArgs {
  @Field(() => ID)
  homeId: string;

  @Field(() => LocalDateScalar)
  approvedOn: LocalDate;

  @Field(() => Int, { description: 'Which adult of the household said yes: 1 is the first.' })
  @Min(1, { message: 'Ange vem i hushållet som godkände: 1–6.' })
  @Max(6, { message: 'Ange vem i hushållet som godkände: 1–6.' })
  adult: number;
}
