import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Matches } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';

@ArgsType()
export class GiveConsentArgs {
  @Field(() => ID)
  homeId: string;

  @Field(() => [ID])
  @ArrayMinSize(1, { message: 'Välj minst en kommun.' })
  @ArrayMaxSize(60, { message: 'Välj kommuner i regionen.' })
  municipalityIds: string[];

  @Field(() => LocalDateScalar)
  givenOn: LocalDate;

  @Field({ description: 'Where the signed paper lies, e.g. a registry number.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @Matches(/^[\p{L}0-9][\p{L}0-9 .,:/§-]{0,99}$/u, {
    message: 'Ange var det skriftliga samtycket finns, till exempel ett diarienummer: högst 100 tecken.',
  })
  writtenReference: string;
}
