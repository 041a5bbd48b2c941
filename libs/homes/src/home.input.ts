import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityAreaEnum } from '#libs/regions';
import { RegiEnum } from './home.type.js';
import { LANGUAGES, type Regi } from './home.words.js';
import { MUNICIPALITY_CODES } from './municipality-code.words.js';

/** One space between words and none around, letters composed: å is one character however it was typed. */
const tidied = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A text field: tidied, then matched as a whole. What does not match (emoji, control characters, too long) gets the message. */
const Text = (pattern: RegExp, message: string) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidied(value) || null : value)),
    Matches(pattern, { message }),
  );

@InputType()
export class HomeIdentityInput {
  @Field()
  @Text(/^\p{L}[\p{L}\p{M} .'’&/-]{0,99}$/u, 'Ange efternamn: bara bokstäver, högst 100 tecken.')
  familyName: string;

  @Field()
  @Text(/^\p{L}[\p{L}\p{M} .,'’&/-]{0,199}$/u, 'Ange förnamn: bara bokstäver, högst 200 tecken.')
  givenNames: string;

  @Field()
  @Text(/^[\p{L}0-9][\p{L}0-9 .,:'’&/()-]{0,199}$/u, 'Ange gatuadress: bokstäver och siffror, högst 200 tecken.')
  street: string;

  @Field()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s/g, '') : value))
  @Matches(/^[1-9][0-9]{4}$/, { message: 'Ange postnummer med fem siffror, till exempel 123 45.' })
  postalCode: string;

  @Field()
  @Text(/^\p{L}[\p{L} .'’/-]{0,99}$/u, 'Ange postort: bara bokstäver, högst 100 tecken.')
  locality: string;

  @Field({ description: 'Four digits, of any Swedish municipality.' })
  @IsIn(MUNICIPALITY_CODES, { message: 'Ange kommunens kod med fyra siffror, till exempel 0163.' })
  municipalityCode: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(/^\+?[0-9][0-9 ()/-]{4,28}$/, 'Ange ett telefonnummer: 5–30 siffror, mellanslag och bindestreck.')
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(
    /^(?=.{5,254}$)[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u,
    'Ange en e-postadress, till exempel namn@exempel.se.',
  )
  email?: string | null;
}

@InputType()
export class CapabilityLevelInput {
  @Field(() => CapabilityAreaEnum)
  area: CapabilityArea;

  @Field(() => Int)
  @Min(0, { message: 'Ange en nivå från 0 till 3.' })
  @Max(3, { message: 'Ange en nivå från 0 till 3.' })
  level: number;
}

@InputType()
export class HomeOfferInput {
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
}

@ArgsType()
export class HomeIdentityArgs {
  @Field(() => ID)
  homeId: string;

  @Field()
  @Text(/^[^\p{C}]{3,200}$/u, 'Ange varför du behöver uppgifterna: 3–200 tecken.')
  purpose: string;
}
