import { Field, ObjectType } from '@nestjs/graphql';
import type { AssignmentType } from '#libs/kernel';
import { DateTimeScalar, enumOf } from '#libs/platform';
import { AssignmentTypeEnum, NamedMunicipalityType, ZoneType } from '#libs/regions';
import { ApplicationStatusEnum } from '../application.type.js';
import { CONSENT_KINDS, type ApplicationStatus, type ConsentKind } from '../application.words.js';

export const ConsentTextKindEnum = enumOf('ConsentTextKind', CONSENT_KINDS);

@ObjectType('PublicRegion', { description: 'What everybody may know of a region.' })
export class PublicRegionType {
  @Field()
  code: string;

  @Field()
  name: string;

  @Field()
  unitName: string;

  @Field(() => [NamedMunicipalityType])
  municipalities: NamedMunicipalityType[];
}

@ObjectType('ConsentText')
export class ConsentTextType {
  @Field(() => ConsentTextKindEnum)
  kind: ConsentKind;

  @Field({ description: 'The day it was published.' })
  version: string;

  @Field()
  text: string;
}

@ObjectType('ApplicationForm')
export class ApplicationFormType {
  @Field(() => PublicRegionType)
  region: PublicRegionType;

  @Field(() => [ZoneType])
  zones: ZoneType[];

  @Field(() => [ConsentTextType])
  consentTexts: ConsentTextType[];

  @Field({ description: 'Says when the form was opened; sent back with it.' })
  ticket: string;
}

@ObjectType('OwnApplication', { description: "A family's own application, by its personal link." })
export class OwnApplicationType {
  @Field(() => ApplicationStatusEnum)
  status: ApplicationStatus;

  @Field(() => DateTimeScalar)
  submittedAt: string;

  @Field(() => [AssignmentTypeEnum])
  assignmentTypes: AssignmentType[];

  @Field()
  unitName: string;

  @Field()
  regionCode: string;

  @Field({ description: 'It can no longer be withdrawn here.' })
  becameHome: boolean;
}
