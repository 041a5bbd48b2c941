import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { AssignmentType, CapabilityBand, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityBandEnum } from '#libs/regions';
import * as type from './need.type.js';
import type { ExpectedLength, NetworkSearch, RequirementKind, Strength, Urgency } from './need.words.js';

@InputType()
export class RequirementInput {
  @Field(() => type.RequirementKindEnum)
  kind: RequirementKind;

  @Field(() => type.RequirementStrengthEnum)
  strength: Strength;

  @Field(() => CapabilityBandEnum, { nullable: true })
  level?: CapabilityBand | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40, { message: 'Välj ett av alternativen.' })
  option?: string | null;
}

@InputType()
export class RegisterNeedInput {
  @Field({ description: "The municipality's own case number; letters, digits and - . / : only, at most 40." })
  @Matches(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./:-]{0,38}[\p{L}\p{N}])?$/u, {
    message: 'Ange ärendenumret: högst 40 bokstäver, siffror och tecknen - . / :',
  })
  caseNumber: string;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => Int)
  @Min(1, { message: 'Ange minst ett barn.' })
  @Max(6, { message: 'Ange högst sex barn. Är syskongruppen större: kontakta rekryteringsenheten.' })
  childrenCount: number;

  @Field(() => Int)
  @Min(0, { message: 'Ange en ålder från 0 år.' })
  @Max(18, { message: 'Ange en ålder på högst 18 år.' })
  ageFrom: number;

  @Field(() => Int)
  @Min(0, { message: 'Ange en ålder från 0 år.' })
  @Max(20, { message: 'Ange en ålder på högst 20 år.' })
  ageTo: number;

  @Field(() => LocalDateScalar)
  startOn: LocalDate;

  @Field(() => type.ExpectedLengthEnum)
  expectedLength: ExpectedLength;

  @Field(() => type.UrgencyEnum)
  urgency: Urgency;

  @Field(() => type.NetworkSearchEnum)
  networkSearch: NetworkSearch;

  @Field(() => [RequirementInput])
  @ArrayMaxSize(20, { message: 'Ange högst 20 krav.' })
  @ValidateNested({ each: true })
  @Type(() => RequirementInput)
  requirements: RequirementInput[];
}
