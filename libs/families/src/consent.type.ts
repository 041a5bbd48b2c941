import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { DateTimeScalar, LocalDateScalar, enumOf } from '#libs/platform';
import { REVOKERS, type Revoker } from './family.words.js';

export const RevokerEnum = enumOf('Revoker', REVOKERS);

@ObjectType('Consent', { description: "A family's consent that one municipality may see its profile." })
export class ConsentType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  homeId: string;

  @Field(() => ID)
  municipalityId: string;

  @Field()
  municipality: string;

  @Field(() => LocalDateScalar)
  givenOn: LocalDate;

  @Field({ description: 'Where the signed paper lies.' })
  writtenReference: string;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: string | null;

  @Field(() => RevokerEnum, { nullable: true })
  revokedBy: Revoker | null;
}
