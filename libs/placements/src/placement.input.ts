import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { DECISION_REFERENCE } from './placement.rules.js';

/** One space between words and none around. */
const tidied = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

@InputType()
export class RecordPlacementInput {
  @Field(() => ID)
  interestId: string;

  @Field(() => LocalDateScalar)
  startsOn: LocalDate;

  @Field(() => LocalDateScalar, { description: "The committee's decision; the platform decides nothing." })
  decisionOn: LocalDate;

  @Field({ description: 'Where the decision is found, e.g. "SN 2026-11-10 § 45".' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidied(value) : value))
  @Matches(DECISION_REFERENCE, {
    message: 'Ange beslutets beteckning, t.ex. SN 2026-11-10 § 45: högst 100 bokstäver, siffror och tecken.',
  })
  decisionReference: string;
}
