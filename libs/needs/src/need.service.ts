import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError, assertTransition, isUuid } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, isUniqueViolation, requireActor } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { NeedEntity, RequirementEntity } from './need.entity.js';
import { CaseNumberTakenError } from './need.errors.js';
import type { RegisterNeedInput } from './need.input.js';
import { NeedQueries } from './need.queries.js';
import { needProblems, tidied } from './need.rules.js';
import { NEED_TRANSITIONS } from './need.transitions.js';
import type { NeedType } from './need.type.js';
import type { NeedEndReason, NeedStatus } from './need.words.js';

const CASE_NUMBER_KEY = 'needs_region_id_municipality_id_case_number_key';

@Injectable()
export class NeedService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: NeedQueries,
    private readonly regions: RegionQueries,
  ) {}

  /** @throws InvalidInputError, CaseNumberTakenError */
  async register(input: RegisterNeedInput): Promise<NeedType> {
    const { municipalityId } = requireActor();
    return this.db.run(async () => {
      const { zones } = await this.regions.mine();
      const zoneCodes = zones.map((zone) => zone.code);
      const problems = needProblems(input, this.clock.today(), zoneCodes);
      if (problems.length > 0) throw new InvalidInputError(problems);
      const id = await this.insert(input);
      await this.events.record({ type: 'NeedRegistered', municipalityId, needId: id });
      return this.queries.byId(id);
    });
  }

  /**
   * A placement through the pool ends the need by being recorded, and in no other way.
   * @throws NotFoundError, InvalidInputError, TransitionRefusedError when it has ended already
   */
  async end(id: string, reason: NeedEndReason): Promise<NeedType> {
    if (reason === 'placed_through_pool') {
      throw new InvalidInputError([
        { path: 'reason', message: 'Registrera placeringen i stället, så avslutas behovet av sig självt.' },
      ]);
    }
    return this.close(id, { status: 'ended', reason });
  }

  /** Called when a placement through the pool is recorded, in its transaction. */
  async markPlaced(id: string): Promise<NeedType> {
    return this.close(id, { status: 'placed', reason: 'placed_through_pool' });
  }

  private async close(id: string, end: { status: NeedStatus; reason: NeedEndReason }): Promise<NeedType> {
    return this.db.run(async (manager) => {
      const { municipalityId, regionId } = requireActor();
      const found = isUuid(id) && municipalityId && regionId;
      const need = found
        ? await manager.findOne(NeedEntity, {
            where: { regionId, municipalityId, id },
            lock: { mode: 'pessimistic_write' },
          })
        : null;
      if (!need) throw new NotFoundError();
      assertTransition(NEED_TRANSITIONS, { from: need.status, to: end.status }, 'Behovet är redan avslutat.');
      await manager.update(
        NeedEntity,
        { regionId: need.regionId, id },
        {
          status: end.status,
          endedAt: this.clock.now(),
          endedReason: end.reason,
        },
      );
      await this.events.record({
        type: 'NeedEnded',
        municipalityId: need.municipalityId,
        needId: id,
        reasonCode: end.reason,
      });
      return this.queries.byId(id);
    });
  }

  private async insert({ requirements, ...need }: RegisterNeedInput): Promise<string> {
    const { regionId, municipalityId, userId } = requireActor();
    if (!regionId || !municipalityId || !userId) throw new NotFoundError();
    const owner = { regionId, municipalityId };
    return this.db.run(async (manager) => {
      const { identifiers } = await manager
        .insert(NeedEntity, { ...need, ...owner, status: 'open', registeredAt: this.clock.now(), registeredBy: userId })
        .catch((error: unknown) => {
          throw isUniqueViolation(error, CASE_NUMBER_KEY) ? new CaseNumberTakenError() : error;
        });
      const needId = identifiers[0]!['id'] as string;
      await manager.insert(
        RequirementEntity,
        requirements.map((requirement) => ({ ...owner, needId, ...tidied(requirement) })),
      );
      return needId;
    });
  }
}
