import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AgeBand, AssignmentType, CapabilityArea, LocalDate } from '#libs/kernel';
import { NeedType } from '#libs/needs';
import { LocalDateScalar, enumOf, type Role } from '#libs/platform';
import { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum, NamedMunicipalityType, ZoneType } from '#libs/regions';
import { TALK_FORMS, TALK_PARTICIPANTS, type TalkForm, type TalkParticipant } from './contact.words.js';

export const TalkFormEnum = enumOf('TalkForm', TALK_FORMS);
export const TalkParticipantEnum = enumOf('TalkParticipant', TALK_PARTICIPANTS);

@ObjectType('ContactPerson', { description: 'Staff of the recruitment unit.' })
export class ContactPersonType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('UnitPerson', { description: 'Somebody who works at the unit and may carry a member.' })
export class UnitPersonType extends ContactPersonType {
  @Field(() => [String])
  roles: Role[];
}

@ObjectType('ContactMunicipality', { description: 'A member and who at the unit carries it.' })
export class ContactMunicipalityType {
  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => ContactPersonType, { nullable: true, description: 'Null: the member lacks a contact person.' })
  contact: ContactPersonType | null;

  @Field(() => Int, { description: 'Days between two talks.' })
  intervalDays: number;

  @Field(() => LocalDateScalar, { nullable: true })
  lastTalkOn: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextTalkOn: LocalDate | null;

  @Field(() => Int)
  openNeeds: number;
}

@ObjectType('StatedWant', { description: 'Homes of one kind that a member says it will need.' })
export class StatedWantType {
  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => AgeBandEnum)
  ageBand: AgeBand;

  @Field(() => CapabilityAreaEnum, { nullable: true })
  capabilityArea: CapabilityArea | null;

  @Field(() => ZoneType, { nullable: true, description: 'Null: anywhere in the region.' })
  zone: ZoneType | null;

  @Field(() => Int)
  wanted: number;

  @Field(() => Int, { description: '3, 6 or 12, counted from the talk.' })
  withinMonths: number;
}

@ObjectType('RegionalWant', {
  description: 'What the members of the region have said in their latest talks, added up.',
})
export class RegionalWantType extends StatedWantType {
  @Field(() => Int)
  municipalities: number;
}

@ObjectType('MunicipalityTalk')
export class MunicipalityTalkType {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDateScalar)
  heldOn: LocalDate;

  @Field(() => TalkFormEnum)
  form: TalkForm;

  @Field(() => [TalkParticipantEnum])
  participants: TalkParticipant[];

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  recordedByName: string | null;

  @Field(() => [StatedWantType])
  wants: StatedWantType[];
}

@ObjectType('CarriedMunicipality', {
  description: 'What the contact person works with: the open needs and what was said. Logged as reads.',
})
export class CarriedMunicipalityType extends ContactMunicipalityType {
  @Field(() => [NeedType], { description: 'The one that has waited longest, first; at most 50.' })
  needs: NeedType[];

  @Field(() => [MunicipalityTalkType], { description: 'The latest ten, newest first.' })
  talks: MunicipalityTalkType[];
}
