import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';

@ArgsType()
export class ApplicationIdentityArgs {
  @Field(() => ID)
  id: string;

  @Field()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value))
  @Matches(/^[^\p{C}]{3,200}$/u, { message: 'Ange varför du behöver uppgifterna: 3–200 tecken.' })
  purpose: string;
}
