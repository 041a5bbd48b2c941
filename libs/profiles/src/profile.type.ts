import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ContactWithParents,
  ExperienceBand,
  ShownAgeBand,
  ShownAvailable,
  ShownCapability,
  ShownFreePlaces,
} from '#libs/avidentification';
import { AssignmentTypeEnum, CapabilityAreaEnum, ZoneType } from '#libs/homes';
import type { AssignmentType, CapabilityArea } from '#libs/kernel';
import { connectionOf, enumOf } from '#libs/platform';
import * as words from './profile.words.js';

const FREE_PLACES_NAMES = { '1': 'ONE', '2': 'TWO', '3+': 'THREE_OR_MORE', '2+': 'TWO_OR_MORE' } as const;

export const FreePlacesEnum = enumOf('FreePlaces', words.SHOWN_FREE_PLACES, (word) => FREE_PLACES_NAMES[word]);
export const ShownAgeBandEnum = enumOf('ShownAgeBand', words.SHOWN_AGE_BANDS, (band) => `age_${band}`);
export const ShownCapabilityEnum = enumOf('ShownCapability', words.SHOWN_CAPABILITIES);
export const AvailableEnum = enumOf('Available', words.SHOWN_AVAILABLE);
export const ShownExperienceEnum = enumOf('ShownExperience', words.EXPERIENCES);
export const ShownContactWithParentsEnum = enumOf('ShownContactWithParents', words.CONTACTS_WITH_PARENTS);

@ObjectType('Capability')
export class CapabilityType {
  @Field(() => CapabilityAreaEnum)
  area: CapabilityArea;

  @Field(() => ShownCapabilityEnum, { nullable: true })
  band: ShownCapability | null;
}

@ObjectType('ProfileDetails', {
  description: 'More of a home, for one interest: finer values, further facts and words.',
})
export class ProfileDetailsType {
  @Field(() => FreePlacesEnum, { nullable: true })
  freePlaces: ShownFreePlaces | null;

  @Field(() => [CapabilityType])
  capabilities: CapabilityType[];

  @Field(() => ShownExperienceEnum, { nullable: true })
  experience: ExperienceBand | null;

  @Field(() => ShownContactWithParentsEnum, { nullable: true })
  contactWithParents: ContactWithParents | null;

  @Field(() => Boolean, { nullable: true })
  siblingGroups: boolean | null;

  @Field(() => String, { nullable: true, description: 'Written by a recruiter and released by another.' })
  description: string | null;
}

@ObjectType('Profile', {
  description:
    'What one municipality may see of a home: bands and zones, never the home itself. A fact that is null is hidden (visas inte), not absent.',
})
export class ProfileType {
  @Field(() => ID)
  id: string;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => [ShownAgeBandEnum], { nullable: true })
  ageBands: ShownAgeBand[] | null;

  @Field(() => ZoneType, { nullable: true })
  zone: ZoneType | null;

  @Field(() => FreePlacesEnum, { nullable: true, description: 'Hidden = at least one.' })
  freePlaces: ShownFreePlaces | null;

  @Field(() => Boolean, { nullable: true })
  hasOwnChildren: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hasAnimals: boolean | null;

  @Field(() => Boolean, { nullable: true })
  isStepFree: boolean | null;

  @Field(() => Boolean, { nullable: true })
  offersOwnRoom: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hasDaytimeAdult: boolean | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639-1; `other` = a language besides Swedish.' })
  languages: string[] | null;

  @Field(() => [CapabilityType])
  capabilities: CapabilityType[];

  @Field(() => AvailableEnum, { nullable: true })
  available: ShownAvailable | null;

  @Field(() => Boolean, { description: 'False for a home whose places are taken, shown to whom it concerns.' })
  isOnMarket: boolean;

  @Field(() => ProfileDetailsType, {
    nullable: true,
    description: 'What the unit has opened to an interest of one’s own.',
  })
  details: ProfileDetailsType | null;
}

@ObjectType('ProfileConnection')
export class ProfileConnectionType extends connectionOf(ProfileType) {}

@ObjectType('ProfileCount', {
  description: 'How many profiles a filter finds. Below five no number is told, zero included.',
})
export class ProfileCountType {
  @Field(() => Int, { nullable: true })
  count: number | null;
}
