import { Field, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ExperienceEnum, LANGUAGES, type Experience } from '#libs/homes';
import { Text, personalNumber } from '#libs/households';
import type { AgeBand, AssignmentType, LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { AgeBandEnum, AssignmentTypeEnum } from '#libs/regions';
import * as types from '../application.type.js';
import type * as words from '../application.words.js';
import { e164Of } from './phone-number.js';
import { ConsentTextKindEnum } from './public-form.type.js';

/** What can be read as the thing becomes its one way of being written; what cannot stays, and does not match. */
const Read = (read: (text: string) => string | null | undefined) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (read(value) ?? value) : value));
const Distinct = () =>
  Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value)] : value));
const NAME = /^\p{L}[\p{L}\p{M} .,'’&/-]{0,99}$/u;

@InputType()
export class ApplicationAnswersInput {
  @Field(() => Int)
  @Min(1, { message: 'Ange hur många vuxna ni är, minst en.' })
  @Max(6, { message: 'Ange högst sex vuxna.' })
  adults: number;

  @Field(() => [AgeBandEnum])
  @Distinct()
  childrenBands: AgeBand[];

  @Field()
  hasOthers: boolean;

  @Field(() => types.HousingTypeEnum)
  housingType: words.HousingType;

  @Field(() => Int)
  @Min(1, { message: 'Ange antal rum, minst ett.' })
  @Max(20, { message: 'Ange högst 20 rum.' })
  rooms: number;

  @Field()
  offersOwnRoom: boolean;

  @Field()
  isStepFree: boolean;

  @Field(() => String, { nullable: true, description: "Null outside the region's zones." })
  @IsOptional()
  zoneCode?: string | null;

  @Field(() => [types.AnimalEnum])
  @Distinct()
  animals: words.Animal[];

  @Field(() => [String], { description: 'ISO 639-1, at most 10.' })
  @Distinct()
  @ArrayMaxSize(10, { message: 'Välj högst tio språk.' })
  @IsIn(LANGUAGES, { each: true, message: 'Välj språk ur listan.' })
  languages: string[];

  @Field(() => [AgeBandEnum])
  @Distinct()
  @ArrayMinSize(1, { message: 'Välj minst en åldersgrupp.' })
  wantedBands: AgeBand[];

  @Field()
  takesSiblings: boolean;

  @Field(() => ExperienceEnum)
  experience: Experience;

  @Field(() => [types.ApplicantLimitEnum])
  @Distinct()
  limits: words.ApplicantLimit[];

  @Field(() => LocalDateScalar)
  availableFrom: LocalDate;
}

@InputType()
export class ApplicantInput {
  @Field()
  @Text(NAME, 'Skriv ert förnamn: bara bokstäver, högst 100 tecken.')
  givenNames: string;

  @Field()
  @Text(NAME, 'Skriv ert efternamn: bara bokstäver, högst 100 tecken.')
  familyName: string;

  @Field({ description: 'As it is dialled in Sweden, or with its country code.' })
  @Read(e164Of)
  @Matches(/^\+[1-9]\d{6,14}$/, { message: 'Skriv ett telefonnummer som går att ringa, till exempel 070-123 45 67.' })
  phone: string;

  @Field()
  @Text(
    /^(?=.{5,254}$)[^\s@\p{C}"<>,;:()]+@[^\s@\p{C}"<>,;:()]+\.[^\s@\p{C}"<>,;:().]{2,}$/u,
    'Skriv en e-postadress, till exempel namn@exempel.se.',
  )
  email: string;

  @Field(() => String, { nullable: true, description: 'Null outside the region.' })
  @IsOptional()
  municipalityCode?: string | null;

  @Field(() => String, { nullable: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value))
  @IsOptional()
  @Read(personalNumber)
  @Matches(/^\d{12}$/, { message: 'Personnumret stämmer inte. Skriv tolv siffror, eller lämna fältet tomt.' })
  personalNumber?: string | null;

  @Field(() => String, { nullable: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value))
  @IsOptional()
  @MaxLength(1_000, { message: 'Skriv högst 1 000 tecken.' })
  ownWords?: string | null;
}

@InputType()
export class AgreedTextInput {
  @Field(() => ConsentTextKindEnum)
  kind: words.ConsentKind;

  @Field({ description: 'The version of the text that was shown.' })
  version: string;
}

@InputType()
export class SubmitApplicationInput {
  @Field({ description: 'Random, made by the client: the same key again is the same application.' })
  @Matches(/^[A-Za-z0-9-]{20,80}$/, { message: 'Ladda om sidan och försök igen.' })
  key: string;

  @Field({ description: 'From the form that was opened; says when.' })
  @MaxLength(200, { message: 'Ladda om sidan och försök igen.' })
  ticket: string;

  @Field(() => String, { nullable: true, description: 'Not shown to people. Who fills it in is none.' })
  website?: string | null;

  @Field(() => types.ApplicationSourceEnum)
  source: words.ApplicationSource;

  @Field(() => [AssignmentTypeEnum])
  @Distinct()
  @ArrayMinSize(1, { message: 'Välj minst ett uppdrag.' })
  assignmentTypes: AssignmentType[];

  @Field(() => ApplicationAnswersInput)
  @ValidateNested()
  @Type(() => ApplicationAnswersInput)
  answers: ApplicationAnswersInput;

  @Field(() => ApplicantInput)
  @ValidateNested()
  @Type(() => ApplicantInput)
  contact: ApplicantInput;

  @Field(() => [AgreedTextInput])
  @ArrayMaxSize(10, { message: 'Ladda om sidan och försök igen.' })
  consents: AgreedTextInput[];
}
