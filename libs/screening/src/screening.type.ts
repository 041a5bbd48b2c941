import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { LocalDateScalar, enumOf } from '#libs/platform';
import {
  SCREENING_CONCLUSIONS,
  STUDY_CONCLUSIONS,
  STUDY_ITEMS,
  type ScreeningConclusion,
  type StudyConclusion,
  type StudyItem,
} from '#libs/recruitment';
import { AREA_ASSESSMENTS, SCREENING_AREAS, type AreaAssessment, type ScreeningArea } from './screening.words.js';

export const ScreeningAreaEnum = enumOf('ScreeningArea', SCREENING_AREAS);
export const AreaAssessmentEnum = enumOf('AreaAssessment', AREA_ASSESSMENTS);
export const ScreeningConclusionEnum = enumOf('ScreeningConclusion', SCREENING_CONCLUSIONS);
export const StudyItemEnum = enumOf('StudyItem', STUDY_ITEMS);
export const StudyConclusionEnum = enumOf('StudyConclusion', STUDY_CONCLUSIONS);

@ObjectType('ScreenedArea')
export class ScreenedAreaType {
  @Field(() => ScreeningAreaEnum)
  area: ScreeningArea;

  @Field(() => AreaAssessmentEnum, { nullable: true, description: 'Null until it is assessed.' })
  assessment: AreaAssessment | null;

  @Field({ description: 'There is a private note, which is read apart.' })
  hasNote: boolean;

  @Field(() => LocalDateScalar, { nullable: true })
  assessedOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  assessedByName: string | null;
}

@ObjectType('Screening', { description: 'The first screening of a family, in nine areas.' })
export class ScreeningType {
  @Field(() => ID)
  caseId: string;

  @Field(() => [ScreenedAreaType], { description: 'All nine, always in the same order.' })
  areas: ScreenedAreaType[];

  @Field(() => ScreeningConclusionEnum, { nullable: true })
  conclusion: ScreeningConclusion | null;

  @Field(() => LocalDateScalar, { nullable: true })
  concludedOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  concludedByName: string | null;
}

@ObjectType('ScreeningNote')
export class ScreeningNoteType {
  @Field(() => ScreeningAreaEnum)
  area: ScreeningArea;

  @Field()
  note: string;
}

@ObjectType('StudyItemDone')
export class StudyItemType {
  @Field(() => StudyItemEnum)
  item: StudyItem;

  @Field(() => Int, { description: 'Which adult a talk is with, from 1; 0 for the whole home.' })
  adult: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null until it is done.' })
  doneOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  doneByName: string | null;
}

@ObjectType('HomeStudy', {
  description: 'The small home study before publication: what must be there, and the conclusion.',
})
export class HomeStudyType {
  @Field(() => ID)
  caseId: string;

  @Field(() => [StudyItemType])
  items: StudyItemType[];

  @Field(() => StudyConclusionEnum, { nullable: true })
  conclusion: StudyConclusion | null;

  @Field(() => LocalDateScalar, { nullable: true })
  concludedOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  concludedByName: string | null;
}
