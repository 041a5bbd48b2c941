import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum, CapabilityBandEnum, ZoneType } from '#libs/homes';
import type { AgeBand, AssignmentType, CapabilityArea, CapabilityBand, LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { FREE_PLACES, type FreePlaces } from './profile.words.js';

const NAMES: Readonly<Record<FreePlaces, string>> = { '0': 'NONE', '1': 'ONE', '2': 'TWO', '3+': 'THREE_OR_MORE' };
export const FreePlacesEnum = enumOf('FreePlaces', FREE_PLACES, (word) => NAMES[word]);

@ObjectType('Capability')
export class CapabilityType {
  @Field(() => CapabilityAreaEnum)
  area: CapabilityArea;

  @Field(() => CapabilityBandEnum)
  band: CapabilityBand;
}

@ObjectType('Profile', { description: 'What members see of a home: bands and zones, never the home itself.' })
export class ProfileType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  projectionVersion: number;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => [AgeBandEnum])
  ageBands: AgeBand[];

  @Field(() => ZoneType)
  zone: ZoneType;

  @Field(() => FreePlacesEnum)
  freePlaces: FreePlaces;

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

  @Field(() => [CapabilityType])
  capabilities: CapabilityType[];

  @Field(() => LocalDateScalar, { description: 'The first of the month from which there is room.' })
  availableFrom: LocalDate;

  @Field(() => LocalDateScalar)
  availabilityConfirmedOn: LocalDate;

  @Field(() => DateTimeScalar)
  publishedAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: string | null;
}

@ObjectType('ProfileConnection')
export class ProfileConnectionType extends connectionOf(ProfileType) {}
