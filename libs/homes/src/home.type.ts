import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityAreaEnum, ZoneType } from '#libs/regions';
import { HOME_STATUSES, REGIS, type HomeStatus, type Regi } from './home.words.js';

export const RegiEnum = enumOf('Regi', REGIS);
export const HomeStatusEnum = enumOf('HomeStatus', HOME_STATUSES);

@ObjectType('CapabilityLevel')
export class CapabilityLevelType {
  @Field(() => CapabilityAreaEnum)
  area: CapabilityArea;

  @Field(() => Int)
  level: number;
}

@ObjectType('HomeOffer')
export class HomeOfferType {
  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => Int)
  ageFrom: number;

  @Field(() => Int)
  ageTo: number;

  @Field(() => ZoneType)
  zone: ZoneType;

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

  @Field(() => [String])
  languages: string[];

  @Field(() => [CapabilityLevelType])
  capabilities: CapabilityLevelType[];

  @Field(() => LocalDateScalar)
  availableFrom: LocalDate;

  @Field(() => LocalDateScalar)
  availabilityConfirmedOn: LocalDate;
}

@ObjectType('HomePlaces')
export class HomePlacesType {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  free: number;

  @Field(() => Int)
  reserved: number;
}

@ObjectType('Home', { description: "The unit's own record of a home. Identity is asked for apart, with a purpose." })
export class HomeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => RegiEnum)
  regi: Regi;

  @Field(() => HomeStatusEnum)
  status: HomeStatus;

  @Field(() => DateTimeScalar)
  registeredAt: string;

  @Field(() => HomeOfferType)
  offer: HomeOfferType;

  @Field(() => HomePlacesType)
  places: HomePlacesType;

  @Field(() => ID, { nullable: true, description: 'What ties its profiles together while it is published.' })
  publicationId: string | null;
}

@ObjectType('HomeIdentity')
export class HomeIdentityType {
  @Field(() => ID)
  homeId: string;

  @Field()
  familyName: string;

  @Field()
  givenNames: string;

  @Field()
  street: string;

  @Field()
  postalCode: string;

  @Field()
  locality: string;

  @Field()
  municipalityCode: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;
}

@ObjectType('HomeConnection')
export class HomeConnectionType extends connectionOf(HomeType) {}
