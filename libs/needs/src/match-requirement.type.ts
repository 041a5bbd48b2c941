import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '#libs/platform';
import * as words from './match-requirement.words.js';
import { RequirementStrengthEnum } from './need.type.js';
import type { Strength } from './need.words.js';

export const MatchRequirementKindEnum = enumOf('MatchRequirementKind', words.MATCH_REQUIREMENT_KINDS);
export const RequirementStatusEnum = enumOf('RequirementStatus', words.REQUIREMENT_STATUSES);

/** The need's side of a match: shown with the matches, and to the unit beside an interest. */
@ObjectType('MatchRequirement')
export class MatchRequirementType {
  @Field(() => MatchRequirementKindEnum)
  kind: words.MatchRequirementKind;

  @Field(() => RequirementStrengthEnum)
  strength: Strength;

  @Field(() => RequirementStatusEnum)
  status: words.RequirementStatus;

  @Field()
  sentence: string;
}
