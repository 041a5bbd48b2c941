import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FigureType } from './figure.type.js';

/** A municipality where only its name is of interest. */
@ObjectType('NamedMunicipality')
export class NamedMunicipalityType {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;
}

/** A member of the region. */
@ObjectType('Municipality')
export class MunicipalityType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The official four-digit code, 0184.' })
  code: string;

  @Field()
  name: string;

  @Field()
  organisationNumber: string;

  @Field({ description: 'True for the member that employs the recruitment unit.' })
  isHost: boolean;

  @Field()
  zoneCode: string;

  @Field(() => [FigureType])
  figures: FigureType[];
}
