import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { KnownWordKindEnum, PersonRoleEnum } from './household.type.js';
import type { KnownWordKind, PersonRole } from './household.words.js';
import { MUNICIPALITY_CODES } from './municipality-code.words.js';
import { personalNumber } from './personal-number.js';
import { Text } from './text.js';

const FAMILY_NAME = /^\p{L}[\p{L}\p{M} .'’&/-]{0,99}$/u;
const GIVEN_NAMES = /^\p{L}[\p{L}\p{M} .,'’&/-]{0,199}$/u;

@InputType()
export class HomeIdentityInput {
  @Field()
  @Text(FAMILY_NAME, 'Ange efternamn: bara bokstäver, högst 100 tecken.')
  familyName: string;

  @Field()
  @Text(GIVEN_NAMES, 'Ange förnamn: bara bokstäver, högst 200 tecken.')
  givenNames: string;

  @Field()
  @Text(/^[\p{L}0-9][\p{L}0-9 .,:'’&/()-]{0,199}$/u, 'Ange gatuadress: bokstäver och siffror, högst 200 tecken.')
  street: string;

  @Field()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s/g, '') : value))
  @Matches(/^[1-9][0-9]{4}$/, { message: 'Ange postnummer med fem siffror, till exempel 123 45.' })
  postalCode: string;

  @Field()
  @Text(/^\p{L}[\p{L} .'’/-]{0,99}$/u, 'Ange postort: bara bokstäver, högst 100 tecken.')
  locality: string;

  @Field({ description: 'Four digits, of any Swedish municipality.' })
  @IsIn(MUNICIPALITY_CODES, { message: 'Ange kommunens kod med fyra siffror, till exempel 0163.' })
  municipalityCode: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(/^\+?[0-9][0-9 ()/-]{4,28}$/, 'Ange ett telefonnummer: 5–30 siffror, mellanslag och bindestreck.')
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(
    /^(?=.{5,254}$)[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u,
    'Ange en e-postadress, till exempel namn@exempel.se.',
  )
  email?: string | null;
}

@InputType()
export class HomePersonInput {
  @Field(() => ID, { nullable: true, description: 'Of a person who is in the household already.' })
  @IsOptional()
  id?: string | null;

  @Field(() => PersonRoleEnum)
  role: PersonRole;

  @Field()
  @Text(GIVEN_NAMES, 'Ange förnamn: bara bokstäver, högst 200 tecken.')
  givenNames: string;

  @Field()
  @Text(FAMILY_NAME, 'Ange efternamn: bara bokstäver, högst 100 tecken.')
  familyName: string;

  @Field(() => String, { nullable: true, description: 'Personnummer or samordningsnummer, ten or twelve digits.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() !== '' ? (personalNumber(value.trim()) ?? 'no number') : null,
  )
  @Matches(/^\d{12}$/, {
    message: 'Personnumret eller samordningsnumret stämmer inte. Skriv det som ÅÅÅÅMMDD-NNNN.',
  })
  personalNumber?: string | null;
}

@InputType()
export class KnownWordInput {
  @Field(() => KnownWordKindEnum)
  kind: KnownWordKind;

  @Field()
  @Text(/^[\p{L}0-9][\p{L}\p{M}0-9 .,:'’&/()-]{1,99}$/u, 'Ange namnet: 2–100 bokstäver och siffror.')
  value: string;
}

@InputType()
export class HouseholdInput {
  @Field(() => [HomePersonInput], { description: 'Everybody who lives there, adults in the order of their checks.' })
  @ArrayMaxSize(18, { message: 'Ange högst 18 personer.' })
  @ValidateNested({ each: true })
  @Type(() => HomePersonInput)
  persons: HomePersonInput[];

  @Field(() => [KnownWordInput])
  @ArrayMaxSize(30, { message: 'Ange högst 30 namn.' })
  @ValidateNested({ each: true })
  @Type(() => KnownWordInput)
  knownWords: KnownWordInput[];
}
