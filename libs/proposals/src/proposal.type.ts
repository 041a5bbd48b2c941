import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#libs/kernel';
import { NamedMunicipalityType, NeedClockType } from '#libs/needs';
import { DateTimeScalar, LocalDateScalar, connectionOf, enumOf } from '#libs/platform';
import { ZoneType } from '#libs/regions';
import * as words from './proposal.words.js';

export const RunKindEnum = enumOf('ProposalRunKind', words.RUN_KINDS);
export const FitPartEnum = enumOf('FitPart', words.FIT_PARTS);
export const EffectEnum = enumOf('ProposalEffect', words.EFFECTS);
export const ChoiceEnum = enumOf('ProposalChoice', words.CHOICES);
export const DecisionReasonEnum = enumOf('ProposalReason', words.DECISION_REASONS);
export const WeightProfileEnum = enumOf('WeightProfile', words.WEIGHT_PROFILES);
export const KindCapabilityEnum = enumOf('KindCapability', words.KIND_CAPABILITIES);

@ObjectType('ProposalRun', { description: 'A computation of the whole region. It can be replayed from what it read.' })
export class ProposalRunType {
  @Field(() => ID)
  id: string;

  @Field(() => RunKindEnum)
  kind: words.RunKind;

  @Field(() => WeightProfileEnum)
  profile: words.WeightProfile;

  @Field()
  ruleVersion: string;

  @Field()
  weightVersion: string;

  @Field()
  snapshotHash: string;

  @Field(() => Int)
  needs: number;

  @Field(() => Int)
  homes: number;

  @Field(() => Int)
  proposed: number;

  @Field(() => Int)
  unmet: number;

  @Field(() => Int, { description: 'Time of computing.' })
  microseconds: number;

  @Field(() => DateTimeScalar)
  finishedAt: string;

  @Field({ description: 'Something has changed since, and a new run is on its way.' })
  isStale: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The last night’s certificate: share of the best there is that the fast answer missed.',
  })
  lastGap: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastNightAt: string | null;
}

const KNOWS_FAMILY = 'A caseworker in the municipality has said to know the family; it speaks against.';

@ObjectType('ProposalNeed', { description: 'Facts of waiting. Nothing of the children.' })
export class ProposalNeedType {
  @Field(() => ID)
  id: string;

  @Field()
  caseNumber: string;

  @Field(() => NamedMunicipalityType)
  municipality: NamedMunicipalityType;

  @Field(() => Int)
  waitedDays: number;

  @Field(() => [NeedClockType])
  clocks: NeedClockType[];
}

@ObjectType('ProposalHome')
export class ProposalHomeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => ZoneType)
  zone: ZoneType;

  @Field(() => Int)
  freePlaces: number;
}

@ObjectType('ProposalAlternative', { description: 'The next best homes and what choosing one would do.' })
export class ProposalAlternativeType {
  @Field(() => ProposalHomeType)
  home: ProposalHomeType;

  @Field(() => [FitPartEnum])
  pluses: words.FitPart[];

  @Field(() => [FitPartEnum])
  minuses: words.FitPart[];

  @Field({ description: KNOWS_FAMILY })
  readerKnowsFamily: boolean;

  @Field(() => EffectEnum)
  effect: words.Effect;

  @Field(() => String, { nullable: true, description: 'Name of the municipality whose need is concerned.' })
  concerns: string | null;
}

@ObjectType('ProposalDecision')
export class ProposalDecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => ChoiceEnum)
  choice: words.Choice;

  @Field(() => DecisionReasonEnum)
  reason: words.DecisionReason;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Int)
  homeNumber: number;

  @Field(() => DateTimeScalar)
  decidedAt: string;

  @Field()
  decidedByName: string;
}

@ObjectType('ProposalLine')
export class ProposalLineType {
  @Field(() => ProposalNeedType)
  need: ProposalNeedType;

  @Field(() => ProposalHomeType)
  home: ProposalHomeType;

  @Field({ description: 'The unit has decided it; the run has kept it.' })
  isDecided: boolean;

  @Field(() => [FitPartEnum], { description: 'What speaks for it, the strongest first.' })
  pluses: words.FitPart[];

  @Field(() => [FitPartEnum], { description: 'What speaks against it.' })
  minuses: words.FitPart[];

  @Field({ description: KNOWS_FAMILY })
  readerKnowsFamily: boolean;

  @Field(() => [String], { description: 'Musts that nothing is known about, as codes.' })
  openFacts: string[];

  @Field(() => String, { nullable: true, description: 'Where the municipality’s own interest in the home stands.' })
  interestStatus: string | null;

  @Field(() => [ProposalAlternativeType])
  alternatives: ProposalAlternativeType[];

  @Field(() => [ProposalDecisionType], { description: 'What the unit has decided for the need, newest first.' })
  decisions: ProposalDecisionType[];
}

@ObjectType('ProposalLineConnection')
export class ProposalLineConnectionType extends connectionOf(ProposalLineType) {}

@ObjectType('BlockingRequirement')
export class BlockingRequirementType {
  @Field()
  code: string;

  @Field(() => Int, { description: 'How many homes it keeps away.' })
  homes: number;
}

@ObjectType('UnmetNeed')
export class UnmetNeedType {
  @Field(() => ProposalNeedType)
  need: ProposalNeedType;

  @Field(() => Int, { description: '0: no home in the region can meet it.' })
  eligibleHomes: number;

  @Field(() => [BlockingRequirementType])
  blocking: BlockingRequirementType[];

  @Field(() => [ProposalDecisionType])
  decisions: ProposalDecisionType[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the unit’s task.' })
  taskDueOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  taskAssignedToName: string | null;
}

@ObjectType('UnmetNeedConnection')
export class UnmetNeedConnectionType extends connectionOf(UnmetNeedType) {}

@ObjectType('FairShare', { description: 'Children placed through the pool, and the share by the agreement’s key.' })
export class FairShareType {
  @Field()
  municipality: string;

  @Field(() => Int)
  received: number;

  @Field(() => Float)
  entitled: number;

  @Field(() => Int)
  openNeeds: number;
}
