import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, enumOf } from '#libs/platform';
import { FIGURE_KINDS, type FigureKind } from './region.words.js';

export const FigureKindEnum = enumOf('FigureKind', FIGURE_KINDS);

/** A count that somebody published, with its day and its source beside it. */
@ObjectType('Figure')
export class FigureType {
  @Field(() => FigureKindEnum)
  kind: FigureKind;

  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => Int)
  value: number;

  @Field()
  source: string;

  @Field({ description: 'True when the figure is made up, or counts something else than its kind says.' })
  isDemonstration: boolean;
}
