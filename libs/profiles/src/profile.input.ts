import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches, Max, Min } from 'class-validator';
import { AgeBandEnum, AssignmentTypeEnum, CapabilityAreaEnum } from '#libs/homes';
import type { AgeBand, AssignmentType, CapabilityArea } from '#libs/kernel';

/** What is left out, null or false asks for nothing. */
@InputType()
export class ProfileFilter {
  @Field(() => AssignmentTypeEnum, { nullable: true })
  assignmentType?: AssignmentType | null;

  @Field(() => AgeBandEnum, { nullable: true })
  ageBand?: AgeBand | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,30}$/, { message: 'Välj ett område i regionen.' })
  zoneCode?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1, { message: 'Ange 1, 2 eller 3 lediga platser.' })
  @Max(3, { message: 'Ange 1, 2 eller 3 lediga platser.' })
  minFreePlaces?: number | null;

  @Field(() => [CapabilityAreaEnum], { nullable: true, description: 'At least some capability in every one.' })
  @IsOptional()
  @ArrayMaxSize(10, { message: 'Ange varje område en gång.' })
  capabilities?: CapabilityArea[] | null;

  @Field(() => Boolean, { nullable: true })
  noOwnChildren?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  noAnimals?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  stepFree?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  ownRoom?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: 'Välj ett språk.' })
  language?: string | null;
}
