import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar } from '#libs/platform';
import { NamedMunicipalityType } from '#libs/regions';

@ObjectType('CountSnapshot', {
  description:
    'The 1 November count behind a split: residents from official statistics, placed = elsewhere + in the pool.',
})
export class CountSnapshotType {
  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => LocalDateScalar)
  countedOn: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  residentChildren: number;

  @Field()
  residentSource: string;

  @Field(() => Int)
  placedElsewhere: number;

  @Field(() => Int)
  placedInPool: number;

  @Field(() => Int)
  placedChildren: number;

  @Field()
  placedSource: string;

  @Field()
  isDemonstration: boolean;

  @Field(() => DateTimeScalar)
  takenAt: string;
}
