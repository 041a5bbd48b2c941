import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { InvalidInputError, NotFoundError, addDays, isUuid } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { RegisterCheckEntity } from './check.entity.js';
import { AlreadyAssessedError } from './check.errors.js';
import type { RecordCheckInput } from './check.input.js';
import { CheckQueries } from './check.queries.js';
import { RENEWAL_DAYS, checkProblems } from './check.rules.js';
import type { HomeChecksType } from './check.type.js';
import type { CheckAssessment } from './check.words.js';

/** What follows from a change of a home's checks, whoever made it. */
@Injectable()
export class CheckChanges {
  constructor(
    private readonly events: EventRecorder,
    private readonly tasks: TaskService,
    private readonly queries: CheckQueries,
  ) {}

  /** Tells the change, and closes the task to renew when nothing is left to renew. */
  async tell(homeId: string): Promise<HomeChecksType> {
    await this.events.record({ type: 'ChecksChanged', municipalityId: null, homeId });
    const checks = await this.queries.ofHome(homeId);
    if (checks.obstacles.length === 0) await this.tasks.close('renew_register_check', { homeId });
    return checks;
  }
}

@Injectable()
export class CheckService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly changes: CheckChanges,
    private readonly homes: HomeService,
    private readonly queries: CheckQueries,
  ) {}

  /** @throws NotFoundError, InvalidInputError */
  async record({ homeId, ...given }: RecordCheckInput): Promise<HomeChecksType> {
    return this.db.run(async (manager) => {
      await this.homes.hold(homeId);
      const check = { ...given, dueOn: given.dueOn ?? addDays(given.checkedOn, RENEWAL_DAYS) };
      const problems = checkProblems(check, this.clock.today());
      const { adults } = await this.queries.ofHome(homeId);
      if (check.adult > adults) problems.push({ path: 'adult', message: 'Hushållet har inte så många vuxna.' });
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { regionId, userId } = requireActor();
      await manager.insert(RegisterCheckEntity, {
        ...{ ...check, regionId: regionId!, homeId, recordedAt: this.clock.now(), recordedBy: userId },
      });
      return this.changes.tell(homeId);
    });
  }

  /**
   * What the unit made of a check that found something. Once.
   * @throws NotFoundError, AlreadyAssessedError
   */
  async assess(checkId: string, assessment: CheckAssessment): Promise<HomeChecksType> {
    return this.db.run(async (manager) => {
      const { regionId, userId } = requireActor();
      const key = { regionId: regionId!, id: checkId };
      const check = isUuid(checkId) ? await manager.findOneBy(RegisterCheckEntity, key) : null;
      if (!check) throw new NotFoundError();
      await this.homes.hold(check.homeId);
      if (check.outcome !== 'for_assessment' || check.assessment) throw new AlreadyAssessedError();
      const made = { assessment, assessedOn: this.clock.today(), assessedBy: userId };
      await manager.update(RegisterCheckEntity, key, made);
      return this.changes.tell(check.homeId);
    });
  }
}
