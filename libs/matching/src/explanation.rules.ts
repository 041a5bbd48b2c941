import type { MatchRequirement, MatchRequirementKind, RequirementKind, RequirementStatus, Strength } from '#libs/needs';
import { age } from './criteria/age.criterion.js';
import { noAnimals } from './criteria/animals.criterion.js';
import { assignmentType } from './criteria/assignment-type.criterion.js';
import { capability } from './criteria/capability.criterion.js';
import type { Criterion, MarketProfile, Question } from './criteria/criterion.words.js';
import { daytimeAdult } from './criteria/daytime-adult.criterion.js';
import { language } from './criteria/language.criterion.js';
import { noOtherChildren } from './criteria/other-children.criterion.js';
import { ownRoom } from './criteria/own-room.criterion.js';
import { places } from './criteria/places.criterion.js';
import { start } from './criteria/start.criterion.js';
import { stepFree } from './criteria/step-free.criterion.js';
import { zone } from './criteria/zone.criterion.js';

/** What every need asks by its own facts. A later start can be talked about, so it orders the homes and excludes none. */
const OF_EVERY_NEED: readonly (readonly [MatchRequirementKind, Strength, Criterion])[] = [
  ['assignment_type', 'must', assignmentType],
  ['age', 'must', age],
  ['places', 'must', places],
  ['start', 'should', start],
];

/** In the order they are shown. */
const WHEN_ASKED: Readonly<Record<RequirementKind, Criterion>> = {
  zone,
  capability_substance: capability('substance'),
  capability_trauma: capability('trauma'),
  capability_npf: capability('npf'),
  capability_school: capability('school'),
  capability_protection: capability('protection'),
  own_room: ownRoom,
  no_other_children: noOtherChildren,
  no_animals: noAnimals,
  step_free: stepFree,
  daytime_adult: daytimeAdult,
  language,
};

/** One requirement of the need, ready to be put to any profile. */
export interface Asked {
  readonly kind: MatchRequirementKind;
  readonly strength: Strength;
  readonly criterion: Criterion;
  readonly question: Question;
}

/** Everything the need asks: its facts first, then its own requirements. Nothing is asked that the need does not say. */
export function askedBy(context: Omit<Question, 'requirement'>): Asked[] {
  const facts = OF_EVERY_NEED.map(([kind, strength, criterion]) => ({
    kind,
    strength,
    criterion,
    question: { ...context, requirement: null },
  }));
  const own = (Object.keys(WHEN_ASKED) as RequirementKind[]).flatMap((kind) =>
    context.need.requirements
      .filter((requirement) => requirement.kind === kind)
      .map((requirement) => ({
        kind,
        strength: requirement.strength,
        criterion: WHEN_ASKED[kind],
        question: { ...context, requirement },
      })),
  );
  return [...facts, ...own];
}

export function statusesOf(profile: MarketProfile, asked: readonly Asked[]): RequirementStatus[] {
  return asked.map(({ criterion, question }) => criterion.status(profile, question));
}

/** Only a plain no to a must excludes a home: partly passes, and unknown is not no. */
export function isExcluded(asked: readonly Asked[], statuses: readonly RequirementStatus[]): boolean {
  return asked.some(({ strength }, index) => strength === 'must' && statuses[index] === 'not_met');
}

/** Written for what is shown, not for every home that is looked at. */
export function explained(profile: MarketProfile, asked: readonly Asked[]): MatchRequirement[] {
  return asked.map(({ kind, strength, criterion, question }) => ({
    kind,
    strength,
    status: criterion.status(profile, question),
    sentence: criterion.sentence(profile, question),
  }));
}
