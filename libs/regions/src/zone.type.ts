import { Field, ObjectType } from '@nestjs/graphql';

/** A part of the region, coarse enough not to point at a home. */
@ObjectType('Zone')
export class ZoneType {
  @Field()
  code: string;

  @Field()
  name: string;
}
