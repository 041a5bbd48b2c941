import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CapabilityArea } from '#libs/kernel';
import { enumOf } from '#libs/platform';
import { CapabilityAreaEnum } from '#libs/regions';
import { KNOWN_WORD_KINDS, PERSON_ROLES, type KnownWordKind, type PersonRole } from './household.words.js';

export const PersonRoleEnum = enumOf('PersonRole', PERSON_ROLES);
export const KnownWordKindEnum = enumOf('KnownWordKind', KNOWN_WORD_KINDS);

@ObjectType('HomePerson')
export class HomePersonType {
  @Field(() => ID)
  id: string;

  @Field(() => PersonRoleEnum)
  role: PersonRole;

  @Field(() => Int, { description: 'Among those of the role, from 1. Register checks name an adult by it.' })
  position: number;

  @Field()
  givenNames: string;

  @Field()
  familyName: string;

  @Field(() => String, { nullable: true, description: 'Twelve digits.' })
  personalNumber: string | null;
}

@ObjectType('KnownWord', { description: 'What would give the home away in a text besides its names and address.' })
export class KnownWordType {
  @Field(() => KnownWordKindEnum)
  kind: KnownWordKind;

  @Field()
  value: string;
}

@ObjectType('CapabilityReason', { description: "Why the unit set the level; never leaves the unit's own pages." })
export class CapabilityReasonType {
  @Field(() => CapabilityAreaEnum)
  area: CapabilityArea;

  @Field()
  reason: string;
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

  @Field(() => [HomePersonType], { description: 'Adults first, each role in its order.' })
  persons: HomePersonType[];

  @Field(() => [KnownWordType])
  knownWords: KnownWordType[];

  @Field(() => [CapabilityReasonType])
  capabilityReasons: CapabilityReasonType[];
}
