import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { InvalidInputError, NotFoundError, addDays, isUuid } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { RegisterCheckEntity } from './check.entity.js';
import { AlreadyAssessedError } from './check.errors.js';
import type { RecordCheckInput } from './check.input.js';
import { CheckQueries } from './check.queries.js';
import { RENEWAL_DAYS, checkProblems, isRenewalDue } from './check.rules.js';
import type { HomeChecksType } from './check.type.js';
import type { CheckAssessment } from './check.words.js';

/** What follows from a change of a home's checks, whoever made it. */
@Injectable()
export class CheckChanges {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly tasks: TaskService,
    private readonly queries: CheckQueries,
  ) {}

  /** Tells the change, and closes the task to renew when nothing is left to renew. */
  async tell(homeId: string): Promise<HomeChecksType> {
    await this.events.record({ type: 'ChecksChanged', municipalityId: null, homeId });
    const checks = await this.queries.ofHome(homeId);
    if (!isRenewalDue(checks.latest, checks.adults, this.clock.today()))
      await this.tasks.close('renew_register_check', { homeId });
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
  async record({ homeId, ...check }: RecordCheckInput): Promise<HomeChecksType> {
    return this.recordAll(homeId, [check]);
  }

  /**
   * Several at once, told as one change.
   * @throws NotFoundError, InvalidInputError
   */
  async recordAll(homeId: string, given: readonly Omit<RecordCheckInput, 'homeId'>[]): Promise<HomeChecksType> {
    return this.db.run(async (manager) => {
      await this.homes.hold(homeId);
      const { adults } = await this.queries.ofHome(homeId);
      const checks = given.map((check) => ({ ...check, dueOn: check.dueOn ?? addDays(check.checkedOn, RENEWAL_DAYS) }));
      const problems = checks.flatMap((check) => checkProblems(check, this.clock.today()));
      if (checks.some(({ adult }) => adult > adults)) {
        problems.push({ path: 'adult', message: 'Hushållet har inte så många vuxna.' });
      }
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { regionId, userId } = requireActor();
      const by = { regionId: regionId!, homeId, recordedAt: this.clock.now(), recordedBy: userId };
      await manager.insert(
        RegisterCheckEntity,
        checks.map((check) => ({ ...check, ...by })),
      );
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
      const found = async () => {
        const check = isUuid(checkId) ? await manager.findOneBy(RegisterCheckEntity, key) : null;
        return check ?? noCheck();
      };
      const { homeId } = await found();
      await this.homes.hold(homeId);
      // Read again behind the home's lock: a colleague may have assessed it meanwhile.
      const check = await found();
      if (check.outcome !== 'for_assessment' || check.assessment) throw new AlreadyAssessedError();
      const made = { assessment, assessedOn: this.clock.today(), assessedBy: userId };
      await manager.update(RegisterCheckEntity, key, made);
      return this.changes.tell(homeId);
    });
  }
}

function noCheck(): never {
  throw new NotFoundError();
}
