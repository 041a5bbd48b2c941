import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AgeBand, AssignmentType, LocalDate } from '#libs/kernel';
import { AgeBandEnum, AssignmentTypeEnum } from '#libs/homes';
import { LocalDateScalar } from '#libs/platform';

@ObjectType('FamilyConsent')
export class FamilyConsentType {
  @Field(() => ID)
  municipalityId: string;

  @Field()
  municipality: string;

  @Field(() => LocalDateScalar)
  givenOn: LocalDate;

  @Field({ description: 'Revoked consents are shown too, and stay revoked.' })
  stands: boolean;
}

@ObjectType('FamilyPage', {
  description: "A family's own page by its personal link: what it offers in broad words, and nothing of who it is.",
})
export class FamilyPageType {
  @Field()
  unitName: string;

  @Field({ description: 'Its profile is shown to the municipalities it has consented to.' })
  isPublished: boolean;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => [AgeBandEnum])
  ageBands: AgeBand[];

  @Field({ description: 'Name of the zone.' })
  zone: string;

  @Field()
  offersOwnRoom: boolean;

  @Field()
  isStepFree: boolean;

  @Field()
  hasAnimals: boolean;

  @Field()
  hasOwnChildren: boolean;

  @Field(() => [String], { description: 'ISO 639-1.' })
  languages: string[];

  @Field({ description: 'False when the family has answered that it takes no child until further notice.' })
  takesChildren: boolean;

  @Field(() => LocalDateScalar)
  availableFrom: LocalDate;

  @Field(() => LocalDateScalar)
  availabilityConfirmedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day on which the confirmation counts.' })
  confirmedUntil: LocalDate;

  @Field(() => [FamilyConsentType])
  consents: FamilyConsentType[];

  @Field({ description: 'The family has asked to be called, and nobody has done it yet.' })
  hasAskedForContact: boolean;
}
