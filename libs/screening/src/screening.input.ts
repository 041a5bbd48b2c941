import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar } from '#libs/platform';
import {
  CaseReasonEnum,
  type CaseReason,
  type ScreeningConclusion,
  type StudyConclusion,
  type StudyItem,
} from '#libs/recruitment';
import {
  AreaAssessmentEnum,
  ScreeningAreaEnum,
  ScreeningConclusionEnum,
  StudyConclusionEnum,
  StudyItemEnum,
} from './screening.type.js';
import type { AreaAssessment, ScreeningArea } from './screening.words.js';

/** Characters of a private note; a longer one belongs in the unit's own file on the family. */
export const LONGEST_NOTE = 2_000;

@ArgsType()
export class AssessAreaArgs {
  @Field(() => ID)
  caseId: string;

  @Field(() => ScreeningAreaEnum)
  area: ScreeningArea;

  @Field(() => AreaAssessmentEnum)
  assessment: AreaAssessment;

  @Field(() => String, {
    nullable: true,
    description: 'Private to the unit. Left out, a note that is there stays; empty, it goes.',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @IsOptional()
  @MaxLength(LONGEST_NOTE, { message: `Skriv högst ${LONGEST_NOTE} tecken.` })
  @Matches(/^[\P{Cc}\r\n\t]*$/u, { message: 'Texten innehåller tecken som inte kan sparas.' })
  note?: string | null;
}

@ArgsType()
export class ConcludeScreeningArgs {
  @Field(() => ID)
  caseId: string;

  @Field(() => ScreeningConclusionEnum)
  conclusion: ScreeningConclusion;

  @Field(() => CaseReasonEnum, { nullable: true, description: 'Asked for when the case is declined.' })
  @IsOptional()
  reason?: CaseReason | null;
}

@ArgsType()
export class StudyItemArgs {
  @Field(() => ID)
  caseId: string;

  @Field(() => StudyItemEnum)
  item: StudyItem;

  @Field(() => Int)
  @Min(0, { message: 'Ange vilken vuxen samtalet gäller.' })
  @Max(6, { message: 'Ange vilken vuxen samtalet gäller.' })
  adult: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Left out, it is not done after all.' })
  @IsOptional()
  doneOn?: LocalDate | null;
}

@ArgsType()
export class ConcludeStudyArgs {
  @Field(() => ID)
  caseId: string;

  @Field(() => StudyConclusionEnum)
  conclusion: StudyConclusion;

  @Field(() => CaseReasonEnum, { nullable: true, description: 'Asked for when the case is declined.' })
  @IsOptional()
  reason?: CaseReason | null;
}
