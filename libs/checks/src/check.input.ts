import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import { CheckKindEnum, CheckOutcomeEnum } from './check.type.js';
import type { CheckKind, CheckOutcome } from './check.words.js';

@InputType()
export class RecordCheckInput {
  @Field(() => ID)
  homeId: string;

  @Field(() => Int, { description: 'Which adult of the household, from 1.' })
  @Min(1, { message: 'Ange vilken vuxen kontrollen gäller.' })
  @Max(6, { message: 'Ange vilken vuxen kontrollen gäller.' })
  adult: number;

  @Field(() => CheckKindEnum)
  kind: CheckKind;

  @Field(() => LocalDateScalar)
  checkedOn: LocalDate;

  @Field(() => CheckOutcomeEnum)
  outcome: CheckOutcome;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Left out, a year after the check.' })
  @IsOptional()
  dueOn?: LocalDate | null;
}
