import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MunicipalityType } from './municipality.type.js';
import { ZoneType } from './zone.type.js';

/** Municipalities that share one recruitment unit. */
@ObjectType('Region')
export class RegionType {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field()
  unitName: string;

  @Field(() => [ZoneType])
  zones: ZoneType[];

  @Field(() => [MunicipalityType])
  municipalities: MunicipalityType[];
}
