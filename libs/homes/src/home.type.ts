import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { AssignmentTypeEnum, CapabilityAreaEnum, ZoneType } from '#libs/regions';
import {
  CONTACTS_WITH_PARENTS,
  EXPERIENCES,
  HOME_STATUSES,
  LIMITS,
  REGIS,
  SUPPORTS,
  WITHDRAWAL_REASONS,
  type ContactWithParents,
  type Experience,
  type HomeStatus,
  type Limit,
  type Regi,
  type Support,
  type WithdrawalReason,
} from './home.words.js';

export const RegiEnum = enumOf('Regi', REGIS);
export const HomeStatusEnum = enumOf('HomeStatus', HOME_STATUSES);
export const ExperienceEnum = enumOf('Experience', EXPERIENCES);
export const ContactWithParentsEnum = enumOf('ContactWithParents', CONTACTS_WITH_PARENTS);
export const LimitEnum = enumOf('HomeLimit', LIMITS);
export const SupportEnum = enumOf('HomeSupport', SUPPORTS);
export const WithdrawalReasonEnum = enumOf('HomeWithdrawalReason', WITHDRAWAL_REASONS);

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

  @Field(() => LocalDateScalar, { description: 'The last day on which the confirmation holds.' })
  availabilityHoldsUntil: LocalDate;

  @Field({ description: 'False: the family takes no child until further notice.' })
  isAvailable: boolean;

  @Field(() => ExperienceEnum)
  experience: Experience;

  @Field(() => ContactWithParentsEnum)
  contactWithParents: ContactWithParents;

  @Field()
  takesSiblingGroups: boolean;

  @Field(() => Int, { nullable: true, description: 'Rooms for children who come; null when nobody has said.' })
  rooms: number | null;

  @Field(() => [LimitEnum], { description: 'What the family does not take on.' })
  limits: Limit[];

  @Field(() => [SupportEnum])
  support: Support[];
}

@ObjectType('HomePlaces')
export class HomePlacesType {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'None while the family takes no child until further notice.' })
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

  @Field({
    description: 'On its way over the recruitment board: it is published when the board says that it is ready.',
  })
  isUnderStudy: boolean;

  @Field(() => DateTimeScalar)
  registeredAt: string;

  @Field(() => HomeOfferType)
  offer: HomeOfferType;

  @Field(() => HomePlacesType)
  places: HomePlacesType;

  @Field(() => ID, { nullable: true, description: 'What ties its profiles together while it is published.' })
  publicationId: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  withdrawnOn: LocalDate | null;

  @Field(() => WithdrawalReasonEnum, { nullable: true })
  withdrawalReason: WithdrawalReason | null;
}

@ObjectType('HomeConnection')
export class HomeConnectionType extends connectionOf(HomeType) {}

@ObjectType('HomeCount', { description: 'Of the homes that have not left.' })
export class HomeCountType {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  published: number;
}
