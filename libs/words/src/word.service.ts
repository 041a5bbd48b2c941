import { Injectable } from '@nestjs/common';
import { HomeChangeService, HomeService, type OfferFacts } from '#libs/homes';
import { InvalidInputError, addDays, type FieldProblem } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { areaOf, type Fact } from './fact.words.js';
import { HomeWordEntity } from './word.entity.js';
import { NothingToSettleError } from './word.errors.js';
import type { RecordWordInput, SettleWordInput } from './word.input.js';
import { WordQueries } from './word.queries.js';
import { agesOf, agreed, isOpen, valueProblems } from './word.rules.js';
import type { HomeWordType } from './word.type.js';

/** Days within which a difference should be settled. */
const SETTLE_DAYS = 14;

/** Puts what two have agreed on, or what was settled, into the offer. */
@Injectable()
export class WordEffects {
  constructor(
    private readonly clock: Clock,
    private readonly changes: HomeChangeService,
    private readonly tasks: TaskService,
    private readonly events: EventRecorder,
    private readonly queries: WordQueries,
  ) {}

  /** @returns the home's words as they stand */
  async follow(homeId: string, fact: Fact): Promise<HomeWordType[]> {
    const words = await this.queries.ofHome(homeId);
    const value = agreed(words.find((word) => word.fact === fact)!);
    if (value !== undefined) await this.apply(homeId, fact, value);
    const due = addDays(this.clock.today(), SETTLE_DAYS);
    if (words.some(isOpen)) await this.tasks.open('settle_word', { homeId }, { on: due });
    else await this.tasks.close('settle_word', { homeId });
    await this.events.record({ type: 'HomeWordChanged', municipalityId: null, homeId });
    return words;
  }

  private async apply(homeId: string, fact: Fact, value: string): Promise<void> {
    if (fact === 'places') await this.changes.changePlaces(homeId, Number(value));
    else await this.changes.changeFacts(homeId, offerOf(fact, value));
  }
}

/** The family's word and the recruiter's word, kept apart until somebody says what holds. */
@Injectable()
export class WordService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly homes: HomeService,
    private readonly queries: WordQueries,
    private readonly effects: WordEffects,
  ) {}

  /**
   * A new word opens again what was settled.
   * @throws NotFoundError, InvalidInputError, TransitionRefusedError for a home that has left the pool
   */
  async record({ homeId, fact, saidBy, value, saidOn }: RecordWordInput): Promise<HomeWordType[]> {
    return this.db.run(async (manager) => {
      await this.homes.holdInPool(homeId);
      const on = saidOn ?? this.clock.today();
      refuse(valueProblems(fact, value));
      if (on > this.clock.today()) refuse([{ path: 'saidOn', message: 'Dagen kan inte ligga i framtiden.' }]);
      const { regionId, userId } = requireActor();
      const said =
        saidBy === 'family'
          ? { familyValue: value, familyOn: on }
          : { recruiterValue: value, recruiterOn: on, recruiterBy: userId };
      const unsettled = { settledValue: null, settledReason: null, settledAt: null, settledBy: null };
      const word = { regionId: regionId!, homeId, fact, ...said, ...unsettled };
      await manager.upsert(HomeWordEntity, word, ['regionId', 'homeId', 'fact']);
      return this.effects.follow(homeId, fact);
    });
  }

  /** @throws NotFoundError, InvalidInputError, NothingToSettleError, TransitionRefusedError for a home that has left the pool */
  async settle({ homeId, fact, value, reason }: SettleWordInput): Promise<HomeWordType[]> {
    return this.db.run(async (manager) => {
      await this.homes.holdInPool(homeId);
      refuse(valueProblems(fact, value));
      const word = (await this.queries.ofHome(homeId)).find((one) => one.fact === fact);
      if (!word || !isOpen(word)) throw new NothingToSettleError();
      const { regionId, userId } = requireActor();
      const settled = { settledValue: value, settledReason: reason, settledAt: this.clock.now(), settledBy: userId };
      await manager.update(HomeWordEntity, { regionId: regionId!, homeId, fact }, settled);
      return this.effects.follow(homeId, fact);
    });
  }
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new InvalidInputError(problems);
}

const CONDITIONS = {
  own_children: 'hasOwnChildren',
  animals: 'hasAnimals',
  step_free: 'isStepFree',
  own_room: 'offersOwnRoom',
  daytime_adult: 'hasDaytimeAdult',
  sibling_groups: 'takesSiblingGroups',
} as const satisfies Partial<Record<Fact, keyof OfferFacts>>;

/** The fact as the offer has it; the value is valid already. */
function offerOf(fact: Exclude<Fact, 'places'>, value: string): OfferFacts {
  const area = areaOf(fact);
  if (area) return { capabilities: { [area]: Number(value) } };
  if (fact === 'ages') return agesOf(value)!;
  if (fact === 'rooms') return { rooms: Number(value) };
  if (fact in CONDITIONS) return { [CONDITIONS[fact as keyof typeof CONDITIONS]]: value === 'yes' };
  const names: Partial<Record<Fact, keyof OfferFacts>> = {
    assignment_type: 'assignmentType',
    contact_with_parents: 'contactWithParents',
    experience: 'experience',
  };
  return { [names[fact]!]: value };
}
