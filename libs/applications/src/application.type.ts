import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExperienceEnum, type Experience } from '#libs/homes';
import type { AgeBand, AssignmentType, LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, enumOf } from '#libs/platform';
import { AgeBandEnum, AssignmentTypeEnum, ZoneType } from '#libs/regions';
import * as words from './application.words.js';

export const ApplicationStatusEnum = enumOf('ApplicationStatus', words.APPLICATION_STATUSES);
export const ApplicationSourceEnum = enumOf('ApplicationSource', words.APPLICATION_SOURCES);
export const WithdrawerEnum = enumOf('Withdrawer', words.WITHDRAWERS);
export const HousingTypeEnum = enumOf('HousingType', words.HOUSING_TYPES);
export const AnimalEnum = enumOf('Animal', words.ANIMALS);
export const ApplicantLimitEnum = enumOf('ApplicantLimit', words.APPLICANT_LIMITS);

@ObjectType('ApplicationAnswers')
export class ApplicationAnswersType {
  @Field(() => Int)
  adults: number;

  @Field(() => [AgeBandEnum], { description: 'Of the children who live there.' })
  childrenBands: AgeBand[];

  @Field({ description: 'Somebody lives there who is neither an adult of the assignment nor a child.' })
  hasOthers: boolean;

  @Field(() => HousingTypeEnum)
  housingType: words.HousingType;

  @Field(() => Int)
  rooms: number;

  @Field()
  offersOwnRoom: boolean;

  @Field()
  isStepFree: boolean;

  @Field(() => ZoneType, { nullable: true, description: "Null outside the region's zones." })
  zone: ZoneType | null;

  @Field(() => [AnimalEnum])
  animals: words.Animal[];

  @Field(() => [String], { description: 'ISO 639-1.' })
  languages: string[];

  @Field(() => [AgeBandEnum], { description: 'Of the children they think of.' })
  wantedBands: AgeBand[];

  @Field()
  takesSiblings: boolean;

  @Field(() => ExperienceEnum)
  experience: Experience;

  @Field(() => [ApplicantLimitEnum], { description: 'What the family hesitates about.' })
  limits: words.ApplicantLimit[];

  @Field(() => LocalDateScalar)
  availableFrom: LocalDate;
}

@ObjectType('Application', { description: 'A family that applied. Identity is asked for apart, with a purpose.' })
export class ApplicationType {
  @Field(() => ID)
  id: string;

  @Field(() => ApplicationStatusEnum)
  status: words.ApplicationStatus;

  @Field(() => ApplicationSourceEnum)
  source: words.ApplicationSource;

  @Field(() => [AssignmentTypeEnum])
  assignmentTypes: AssignmentType[];

  @Field(() => DateTimeScalar)
  submittedAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  confirmedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: string | null;

  @Field(() => WithdrawerEnum, { nullable: true })
  withdrawnBy: words.Withdrawer | null;

  @Field(() => ID, { nullable: true, description: 'The home it became.' })
  homeId: string | null;

  @Field(() => ApplicationAnswersType, { nullable: true, description: 'Null once it is withdrawn.' })
  answers: ApplicationAnswersType | null;
}

@ObjectType('ApplicationIdentity')
export class ApplicationIdentityType {
  @Field(() => ID)
  applicationId: string;

  @Field()
  givenNames: string;

  @Field()
  familyName: string;

  @Field({ description: 'E.164.' })
  phone: string;

  @Field()
  email: string;

  @Field(() => String, { nullable: true, description: 'Null outside the region.' })
  municipalityCode: string | null;

  @Field(() => String, { nullable: true, description: 'Twelve digits.' })
  personalNumber: string | null;

  @Field(() => String, { nullable: true })
  ownWords: string | null;
}

@ObjectType('KnownFamily', { description: 'The same person elsewhere in the region; empty when nobody is known.' })
export class KnownFamilyType {
  @Field(() => [ID])
  homeIds: string[];

  @Field(() => [ID], { description: 'Latest first.' })
  applicationIds: string[];
}
