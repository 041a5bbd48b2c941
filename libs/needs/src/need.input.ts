import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { AssignmentType, CapabilityBand, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityBandEnum } from '#libs/regions';
import * as type from './need.type.js';
import type * as words from './need.words.js';

const OptionalDay = () => Field(() => LocalDateScalar, { nullable: true });

@InputType()
export class RequirementInput {
  @Field(() => type.RequirementKindEnum)
  kind: words.RequirementKind;

  @Field(() => type.RequirementStrengthEnum)
  strength: words.Strength;

  @Field(() => CapabilityBandEnum, { nullable: true })
  level?: CapabilityBand | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40, { message: 'Välj ett av alternativen.' })
  option?: string | null;
}

@InputType({ description: 'Dated facts of the case; of siblings, the earliest. Never a date of birth.' })
export class ClockFactsInput implements Partial<words.ClockFacts> {
  @OptionalDay()
  investigationOpenedOn?: LocalDate | null;

  @OptionalDay()
  investigationExtendedTo?: LocalDate | null;

  @Field(() => type.InvestigationExtensionReasonEnum, { nullable: true })
  investigationExtensionReason?: words.InvestigationExtensionReason | null;

  @OptionalDay()
  investigationClosedOn?: LocalDate | null;

  @OptionalDay()
  emergencyPlacedOn?: LocalDate | null;

  @Field(() => type.EmergencyLawEnum, { nullable: true })
  emergencyLaw?: words.EmergencyLaw | null;

  @OptionalDay()
  emergencyExtendedTo?: LocalDate | null;

  @Field(() => type.EmergencyExtensionReasonEnum, { nullable: true })
  emergencyExtensionReason?: words.EmergencyExtensionReason | null;

  @OptionalDay()
  emergencyExtensionDecidedOn?: LocalDate | null;

  @Field(() => type.ExtensionDeciderEnum, { nullable: true })
  emergencyExtensionDecidedBy?: words.ExtensionDecider | null;
}

@InputType({ isAbstract: true })
abstract class NeedInput {
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
  expectedLength: words.ExpectedLength;

  @Field(() => type.UrgencyEnum)
  urgency: words.Urgency;

  @Field(() => type.NetworkSearchEnum, {
    defaultValue: 'not_started' satisfies words.NetworkSearch,
    description: 'A need whose search has not been started is marked, never refused.',
  })
  networkSearch: words.NetworkSearch;

  @OptionalDay()
  networkSearchOn?: LocalDate | null;

  @Field(() => type.NetworkSearchResultEnum, { nullable: true })
  networkSearchGave?: words.NetworkSearchResult | null;

  @Field(() => ClockFactsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ClockFactsInput)
  clockFacts?: ClockFactsInput | null;

  @Field(() => [RequirementInput])
  @ArrayMaxSize(20, { message: 'Ange högst 20 krav.' })
  @ValidateNested({ each: true })
  @Type(() => RequirementInput)
  requirements: RequirementInput[];
}

@InputType()
export class RegisterNeedInput extends NeedInput {
  @Field({ description: "The municipality's own case number; letters, digits and - . / : only, at most 40." })
  @Matches(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./:-]{0,38}[\p{L}\p{N}])?$/u, {
    message: 'Ange ärendenumret: högst 40 bokstäver, siffror och tecknen - . / :',
  })
  caseNumber: string;
}

@InputType({ description: 'The whole need as it is to be: what is left out is taken away. The case number stays.' })
export class ChangeNeedInput extends NeedInput {
  @Field(() => Int, { description: 'The version that was read. Another one now: NEED_CHANGED_MEANWHILE.' })
  @Min(1, { message: 'Läs in behovet igen.' })
  version: number;
}
