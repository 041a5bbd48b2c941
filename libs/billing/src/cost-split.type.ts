import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar, OreScalar } from '#libs/platform';
import { NamedMunicipalityType } from '#libs/regions';

/** What one member pays, and why. */
@ObjectType('CostShare')
export class CostShareType {
  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => Int)
  residentChildren: number;

  @Field(() => Int)
  placedChildren: number;

  @Field(() => OreScalar, { description: 'The half by resident children, rounded down to whole öre.' })
  residentAmount: string;

  @Field(() => OreScalar, { description: 'The rest of the share.' })
  placedAmount: string;

  @Field(() => OreScalar)
  share: string;

  @Field(() => Int, { description: 'Öre given by largest remainder: 0 or 1.' })
  remainderOre: number;

  @Field({ description: 'Swedish and ready to show: counts, weight, exact share, rounding.' })
  explanation: string;

  @Field()
  isDemonstration: boolean;

  @Field()
  residentSource: string;

  @Field()
  placedSource: string;
}

/** A year's budget divided by the agreement's key. A version is never changed. */
@ObjectType('CostSplit')
export class CostSplitType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  version: number;

  @Field(() => OreScalar)
  budget: string;

  @Field()
  keyModel: string;

  @Field(() => LocalDateScalar)
  countedOn: string;

  @Field(() => DateTimeScalar)
  computedAt: string;

  @Field({ description: 'True when any count behind it is a demonstration figure.' })
  isDemonstration: boolean;

  @Field(() => [CostShareType])
  shares: CostShareType[];
}
