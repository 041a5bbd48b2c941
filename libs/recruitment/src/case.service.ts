import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { DomainError, InvalidInputError, NotFoundError } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { CaseEntity, CaseMoveEntity } from './case.entity.js';
import { CaseQueries } from './case.queries.js';
import { CaseNotReadyError, assertMayMove, clearedBy, isStep, obstaclesTo, reasonProblem } from './case.transitions.js';
import type { CaseType } from './case.type.js';
import type { CaseReason, CaseState, ScreeningConclusion, StudyConclusion } from './case.words.js';

export interface Move {
  readonly to: CaseState;
  readonly reason?: CaseReason | null | undefined;
  /** Where the mover saw it; left out, it is not compared. */
  readonly from?: CaseState | null | undefined;
}

export class CaseMovedError extends DomainError {
  constructor() {
    super('CASE_MOVED', 'Ärendet har redan flyttats av någon annan. Titta igen innan du flyttar det.');
  }
}

/** What the unit does with a case. Rows are held in one order: case, then home. */
@Injectable()
export class CaseService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly queries: CaseQueries,
    private readonly homes: HomeService,
  ) {}

  /**
   * A move by a person, with its reason where it leaves the way.
   * @throws NotFoundError, CaseMovedError, TransitionRefusedError, InvalidInputError, CaseNotReadyError
   */
  async move(id: string, move: Move): Promise<CaseType> {
    return this.db.run(async () => {
      const held = await this.queries.held(id);
      const { to, reason = null, from = null } = move;
      if (held.step === to) return this.queries.byId(id);
      if (from !== null && from !== held.step) throw new CaseMovedError();
      assertMayMove(held, to, requireActor().roles);
      const problem = reasonProblem(to, reason);
      if (problem) throw new InvalidInputError([{ path: 'reason', message: problem }]);
      const obstacles = obstaclesTo(to, held.step === 'paused' ? to : held.step, await this.queries.readinessOf(held));
      if (obstacles.length > 0) throw new CaseNotReadyError(obstacles);
      await this.become(held, { to, reason });
      await this.tell(held, reason);
      return this.queries.byId(id);
    });
  }

  /**
   * The move itself, written with its history: for those who have made sure that it may be. Joins the caller's transaction.
   * Without a person, it is the system's.
   */
  async become(held: CaseEntity, { to, reason = null }: { to: CaseState; reason?: CaseReason | null }): Promise<void> {
    const now = this.clock.now();
    const from = held.step;
    const cleared = clearedBy(from, to);
    const leaves = to === 'paused' || to === 'declined';
    const left = isStep(from) ? from : held.resumesTo;
    const { regionId, id, homeId } = held;
    await this.db.run(async (manager) => {
      if (homeId) await this.homes.setUnderStudy(homeId, to !== 'ready' && to !== 'published');
      await manager.update(
        CaseEntity,
        { regionId, id },
        {
          ...{ step: to, sinceAt: now, reasonCode: reason, resumesTo: leaves ? left : null },
          ...(cleared.screening ? { screeningConclusion: null, screenedOn: null, screenedBy: null } : {}),
          ...(cleared.study ? { studyConclusion: null, studiedOn: null, studiedBy: null } : {}),
        },
      );
      const by = { movedAt: now, movedBy: requireActor().userId };
      await manager.insert(CaseMoveEntity, {
        regionId,
        caseId: id,
        ...by,
        fromStep: from,
        toStep: to,
        reasonCode: reason,
      });
    });
  }

  /**
   * Somebody of the unit carries it; null = nobody.
   * @throws NotFoundError for a case or a person that is not the unit's
   */
  async assign(id: string, userId: string | null): Promise<CaseType> {
    return this.db.run(async (manager) => {
      const { regionId } = await this.queries.held(id);
      const carriers = await this.queries.carriers();
      if (userId !== null && !carriers.some((carrier) => carrier.id === userId)) throw new NotFoundError();
      await manager.update(CaseEntity, { regionId, id }, { assignedTo: userId });
      return this.queries.byId(id);
    });
  }

  /**
   * The first screening or the home study is over. For those who have held the case and made sure that it is.
   * Joins the caller's transaction.
   */
  async conclude(id: string, what: { screening: ScreeningConclusion } | { study: StudyConclusion }): Promise<void> {
    const { regionId, userId } = requireActor();
    const on = this.clock.today();
    const made =
      'screening' in what
        ? { screeningConclusion: what.screening, screenedOn: on, screenedBy: userId }
        : { studyConclusion: what.study, studiedOn: on, studiedBy: userId };
    await this.db.run((manager) => manager.update(CaseEntity, { regionId: regionId!, id }, made));
  }

  /** The family's home is registered: the case is about it from now on, and waits for its register checks. */
  async becomeHome(held: CaseEntity, homeId: string): Promise<void> {
    const { regionId, id } = held;
    await this.db.run(async (manager) => {
      await manager.update(CaseEntity, { regionId, id }, { homeId });
      await this.become({ ...held, homeId }, { to: 'register_checks' });
      await this.tell({ ...held, homeId }, null);
    });
  }

  private async tell(
    { applicationId, homeId }: Pick<CaseEntity, 'applicationId' | 'homeId'>,
    reason: CaseReason | null,
  ): Promise<void> {
    await this.events.record({
      type: 'RecruitmentCaseMoved',
      municipalityId: null,
      ...(applicationId ? { applicationId } : {}),
      ...(homeId ? { homeId } : {}),
      ...(reason ? { reasonCode: reason } : {}),
    });
  }
}
