import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { HomeIdentityInput, HouseholdInput, Text } from '#libs/households';
import type { AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityAreaEnum } from '#libs/regions';
import { ContactWithParentsEnum, ExperienceEnum, LimitEnum, RegiEnum, SupportEnum } from './home.type.js';
import {
  LANGUAGES,
  type ContactWithParents,
  type Experience,
  type Limit,
  type Regi,
  type Support,
} from './home.words.js';

const once = ({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value as unknown[])] : value);

@InputType()
export class CapabilityLevelInput {
  @Field(() => CapabilityAreaEnum)
  area: CapabilityArea;

  @Field(() => Int)
  @Min(0, { message: 'Ange en nivå från 0 till 3.' })
  @Max(3, { message: 'Ange en nivå från 0 till 3.' })
  level: number;

  @Field(() => String, { nullable: true, description: 'Why; sealed, for the unit alone. Left out, it stays as it is.' })
  @IsOptional()
  @Text(/^[^\p{C}]{1,500}$/u, 'Skriv högst 500 tecken.')
  reason?: string | null;
}

@InputType({ description: 'What the home offers. An optional fact that is left out stays as it is.' })
export class HomeFactsInput {
  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => Int)
  @Min(0, { message: 'Ange en ålder från 0 år.' })
  @Max(20, { message: 'Ange en ålder på högst 20 år.' })
  ageFrom: number;

  @Field(() => Int)
  @Min(0, { message: 'Ange en ålder från 0 år.' })
  @Max(20, { message: 'Ange en ålder på högst 20 år.' })
  ageTo: number;

  @Field()
  zoneCode: string;

  @Field()
  hasOwnChildren: boolean;

  @Field()
  hasAnimals: boolean;

  @Field()
  isStepFree: boolean;

  @Field()
  offersOwnRoom: boolean;

  @Field()
  hasDaytimeAdult: boolean;

  @Field(() => [String], { description: 'ISO 639-1, at most 10.' })
  @Transform(({ value }: { value: string[] }) => [...new Set(value.map((code) => code.trim().toLowerCase()))])
  @ArrayMaxSize(10, { message: 'Ange högst tio språk.' })
  @IsIn(LANGUAGES, { each: true, message: 'Välj språk ur listan.' })
  languages: string[];

  @Field(() => [CapabilityLevelInput], { description: 'Areas left out count as level 0.' })
  @ArrayMaxSize(10, { message: 'Ange varje område en gång.' })
  @ValidateNested({ each: true })
  @Type(() => CapabilityLevelInput)
  capabilities: CapabilityLevelInput[];

  @Field(() => ExperienceEnum, { nullable: true })
  @IsOptional()
  experience?: Experience | null;

  @Field(() => ContactWithParentsEnum, { nullable: true })
  @IsOptional()
  contactWithParents?: ContactWithParents | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  takesSiblingGroups?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Rooms for children who come, 1–6.' })
  @IsOptional()
  @Min(1, { message: 'Ange minst ett rum.' })
  @Max(6, { message: 'Ange högst sex rum.' })
  rooms?: number | null;

  @Field(() => [LimitEnum], { nullable: true, description: 'What the family does not take on.' })
  @IsOptional()
  @Transform(once)
  limits?: Limit[] | null;

  @Field(() => [SupportEnum], { nullable: true })
  @IsOptional()
  @Transform(once)
  support?: Support[] | null;
}

@InputType()
export class HomeOfferInput extends HomeFactsInput {
  @Field(() => LocalDateScalar)
  availableFrom: LocalDate;

  @Field(() => LocalDateScalar)
  availabilityConfirmedOn: LocalDate;
}

@InputType()
export class RegisterHomeInput {
  @Field(() => RegiEnum)
  regi: Regi;

  @Field(() => HomeIdentityInput)
  @ValidateNested()
  @Type(() => HomeIdentityInput)
  identity: HomeIdentityInput;

  @Field(() => HomeOfferInput)
  @ValidateNested()
  @Type(() => HomeOfferInput)
  offer: HomeOfferInput;

  @Field(() => Int, { description: 'Children the home can take at the same time, 1–6.' })
  @Min(1, { message: 'Ange minst en plats.' })
  @Max(6, { message: 'Ange högst sex platser.' })
  places: number;

  @Field(() => HouseholdInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => HouseholdInput)
  household?: HouseholdInput | null;
}

@InputType()
export class ChangeOfferInput {
  @Field(() => ID)
  homeId: string;

  @Field(() => RegiEnum, { nullable: true })
  @IsOptional()
  regi?: Regi | null;

  @Field(() => HomeFactsInput)
  @ValidateNested()
  @Type(() => HomeFactsInput)
  offer: HomeFactsInput;
}

@InputType()
export class ChangeIdentityInput {
  @Field(() => ID)
  homeId: string;

  @Field(() => HomeIdentityInput)
  @ValidateNested()
  @Type(() => HomeIdentityInput)
  identity: HomeIdentityInput;

  @Field(() => HouseholdInput, { nullable: true, description: 'Left out, the household stays as it is.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => HouseholdInput)
  household?: HouseholdInput | null;
}

@ArgsType()
export class ChangePlacesArgs {
  @Field(() => ID)
  homeId: string;

  @Field(() => Int, { description: 'Children the home can take at the same time, 1–6.' })
  @Min(1, { message: 'Ange minst en plats.' })
  @Max(6, { message: 'Ange högst sex platser.' })
  places: number;
}

@ArgsType()
export class HomeIdentityArgs {
  @Field(() => ID)
  homeId: string;

  @Field()
  @Text(/^[^\p{C}]{3,200}$/u, 'Ange varför du behöver uppgifterna: 3–200 tecken.')
  purpose: string;
}
