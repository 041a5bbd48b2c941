import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentType } from '#libs/kernel';
import { AssignmentTypeEnum, NamedMunicipalityType } from '#libs/needs';
import { DateTimeScalar, LocalDateScalar, connectionOf } from '#libs/platform';

@ObjectType('Placement')
export class PlacementType {
  @Field(() => ID)
  id: string;

  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => ID)
  needId: string;

  @Field()
  caseNumber: string;

  @Field(() => ID)
  interestId: string;

  @Field(() => AssignmentTypeEnum)
  assignmentType: AssignmentType;

  @Field(() => Int)
  childrenCount: number;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => LocalDateScalar)
  decisionOn: string;

  @Field()
  decisionReference: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;
}

@ObjectType('PlacementConnection')
export class PlacementConnectionType extends connectionOf(PlacementType) {}
