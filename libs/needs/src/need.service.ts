import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InvalidInputError, NotFoundError, addDays, assertTransition, isEnd, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, isUniqueViolation, requireActor } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { changesBetween, type Change } from './need-change.rules.js';
import { NeedChangeEntity, NeedEntity, RequirementEntity } from './need.entity.js';
import { CaseNumberTakenError, NeedChangedMeanwhileError, NeedNotOpenError } from './need.errors.js';
import type { ChangeNeedInput, RegisterNeedInput } from './need.input.js';
import { NeedQueries } from './need.queries.js';
import { endProblems, factsIn, needProblems, type NeedShape } from './need.rules.js';
import { NEED_REFUSALS, NEED_TRANSITIONS } from './need.transitions.js';
import type { NeedType } from './need.type.js';
import type { NeedEndReason, NeedPauseReason, NeedResumeReason, NeedStatus } from './need.words.js';
import { NeedEvents } from './pace/need-events.service.js';

const CASE_NUMBER_KEY = 'needs_region_id_municipality_id_case_number_key';

/** A change of status: what it is called when it is told to others, and what goes with the new status. */
interface Step {
  readonly to: NeedStatus;
  readonly event: 'NeedPaused' | 'NeedResumed' | 'NeedEnded';
  readonly reason: NeedPauseReason | NeedResumeReason | NeedEndReason;
  readonly set: Partial<NeedEntity>;
}

@Injectable()
export class NeedService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: NeedEvents,
    private readonly clock: Clock,
    private readonly queries: NeedQueries,
    private readonly regions: RegionQueries,
  ) {}

  /** @throws InvalidInputError, CaseNumberTakenError, TooManyNeedChangesError */
  async register(input: RegisterNeedInput): Promise<NeedType> {
    const { municipalityId } = requireActor();
    return this.db.run(async () => {
      await this.assertSound(input);
      const id = await this.insert(input);
      await this.events.record({ type: 'NeedRegistered', municipalityId: municipalityId!, needId: id });
      return this.queries.byId(id);
    });
  }

  /**
   * Everything but the case number becomes as it is given. Nothing is written when nothing differs.
   * @throws NotFoundError, NeedNotOpenError when it has ended, NeedChangedMeanwhileError, InvalidInputError,
   * TooManyNeedChangesError
   */
  async change(id: string, { version, ...input }: ChangeNeedInput): Promise<NeedType> {
    return this.db.run(async (manager) => {
      const held = await this.queries.holdOwn(id);
      if (isEnd(NEED_TRANSITIONS, held.status)) throw new NeedNotOpenError();
      if (held.version !== version) throw new NeedChangedMeanwhileError();
      await this.assertSound(input, held.startOn);
      const before = await this.queries.byId(id);
      const after = factsIn(input);
      const changes = changesBetween(before, after);
      if (changes.length === 0) return before;
      const { requirements, clockFacts, ...facts } = after;
      await this.keep(held, { set: { ...facts, ...clockFacts }, changes, reason: null });
      await this.replaceRequirements(manager, held, requirements);
      await this.events.record({ type: 'NeedChanged', municipalityId: held.municipalityId, needId: held.id });
      return this.queries.byId(id);
    });
  }

  /**
   * A paused need is not matched, and takes no new interest.
   * @throws NotFoundError, TransitionRefusedError
   */
  async pause(id: string, reason: NeedPauseReason): Promise<NeedType> {
    const set = { pausedAt: this.clock.now(), pausedReason: reason };
    return this.step(id, { to: 'paused', event: 'NeedPaused', reason, set });
  }

  /** @throws NotFoundError, TransitionRefusedError, TooManyNeedChangesError */
  async resume(id: string, reason: NeedResumeReason): Promise<NeedType> {
    return this.step(id, { to: 'open', event: 'NeedResumed', reason, set: { pausedAt: null, pausedReason: null } });
  }

  /**
   * A placement through the pool ends the need by being recorded, and in no other way.
   * @param endedOn a day that has come, not before the registration; today unless said
   * @throws NotFoundError, InvalidInputError, TransitionRefusedError when it has ended already
   */
  async end(id: string, reason: NeedEndReason, endedOn: LocalDate = this.clock.today()): Promise<NeedType> {
    if (reason === 'placed_through_pool') {
      throw new InvalidInputError([
        { path: 'reason', message: 'Registrera placeringen i stället, så avslutas behovet av sig självt.' },
      ]);
    }
    return this.step(id, { to: 'ended', event: 'NeedEnded', reason, set: this.ending(reason, endedOn) });
  }

  /** Called when a placement through the pool is recorded, in its transaction. */
  async markPlaced(id: string): Promise<NeedType> {
    const reason = 'placed_through_pool';
    const set = this.ending(reason, this.clock.today());
    return this.step(id, { to: 'placed', event: 'NeedEnded', reason, set });
  }

  private ending(endedReason: NeedEndReason, endedOn: LocalDate): Partial<NeedEntity> {
    return { endedAt: this.clock.now(), endedOn, endedReason, pausedAt: null, pausedReason: null };
  }

  private async step(id: string, { to, event, reason, set }: Step): Promise<NeedType> {
    return this.db.run(async () => {
      const held = await this.queries.holdOwn(id);
      assertTransition(NEED_TRANSITIONS, { from: held.status, to }, NEED_REFUSALS[held.status]);
      if (set.endedOn) await this.assertEndsInTime(id, set.endedOn);
      const changes: Change[] = [{ field: 'status', fromValue: held.status, toValue: to }];
      await this.keep(held, { set: { ...set, status: to }, changes, reason });
      const { municipalityId, id: needId } = held;
      await this.events.record({ type: event, municipalityId, needId, reasonCode: reason });
      return this.queries.byId(id);
    });
  }

  private async assertSound(need: NeedShape, keptStart?: string): Promise<void> {
    const { zones } = await this.regions.mine();
    const zoneCodes = zones.map((zone) => zone.code);
    // A need may outlive the days within which a start can be asked for.
    const isKept = (path: string) => path === 'startOn' && need.startOn === keptStart;
    const problems = needProblems(need, this.clock.today(), zoneCodes).filter(({ path }) => !isKept(path));
    if (problems.length > 0) throw new InvalidInputError(problems);
  }

  private async assertEndsInTime(id: string, endedOn: LocalDate): Promise<void> {
    const { waitedDays } = await this.queries.byId(id);
    const today = this.clock.today();
    const problems = endProblems(endedOn, { registeredOn: addDays(today, -waitedDays), today });
    if (problems.length > 0) throw new InvalidInputError(problems);
  }

  /** The need as it becomes, and beside it what each field was. */
  private async keep(
    held: NeedEntity,
    { set, changes, reason }: { set: Partial<NeedEntity>; changes: readonly Change[]; reason: string | null },
  ): Promise<void> {
    const { regionId, municipalityId, id: needId } = held;
    const { userId } = requireActor();
    const made = { version: held.version + 1, changedAt: this.clock.now() };
    await this.db.run(async (manager) => {
      await manager.update(NeedEntity, { regionId, id: needId }, { ...set, ...made });
      const of = { regionId, municipalityId, needId, userId: userId!, reasonCode: reason, ...made };
      // Read newest first, so the form's first field is written last.
      await manager.insert(NeedChangeEntity, changes.map((change) => ({ ...of, ...change })).reverse());
    });
  }

  private async insert({ caseNumber, ...input }: RegisterNeedInput): Promise<string> {
    const { regionId, municipalityId, userId } = requireActor();
    if (!regionId || !municipalityId || !userId) throw new NotFoundError();
    const owner = { regionId, municipalityId };
    const { requirements, clockFacts, ...facts } = factsIn(input);
    const registered = { caseNumber, status: 'open' as const, registeredAt: this.clock.now(), registeredBy: userId };
    return this.db.run(async (manager) => {
      const { identifiers } = await manager
        .insert(NeedEntity, { ...facts, ...clockFacts, ...owner, ...registered })
        .catch((error: unknown) => {
          throw isUniqueViolation(error, CASE_NUMBER_KEY) ? new CaseNumberTakenError() : error;
        });
      const id = identifiers[0]!['id'] as string;
      await this.replaceRequirements(manager, { ...owner, id }, requirements);
      return id;
    });
  }

  private async replaceRequirements(
    manager: EntityManager,
    { regionId, municipalityId, id: needId }: Pick<NeedEntity, 'regionId' | 'municipalityId' | 'id'>,
    requirements: readonly Pick<RequirementEntity, 'kind' | 'strength' | 'level' | 'option'>[],
  ): Promise<void> {
    const key = { regionId, municipalityId, needId };
    await manager.delete(RequirementEntity, key);
    if (requirements.length === 0) return;
    await manager.insert(
      RequirementEntity,
      requirements.map((requirement) => ({ ...key, ...requirement })),
    );
  }
}
