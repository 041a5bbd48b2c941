import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { Clock, IdentityCipher, TenantDb, requireActor } from '#libs/platform';
import { CaseQueries, CaseService, STEP_NAMES } from '#libs/recruitment';
import type { AssessAreaArgs, ConcludeScreeningArgs } from './screening.input.js';
import { ScreeningQueries, notePlace } from './screening.queries.js';
import { AlreadyConcludedError, NotCompleteError, NotInStepError, conclusionObstacle } from './screening.rules.js';
import type { ScreeningType } from './screening.type.js';

/** $8: a note that is there stays. */
const ASSESS = `
  insert into samhem.screening_areas as s (region_id, case_id, area, assessment, note, assessed_on, assessed_by)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (region_id, case_id, area) do update set assessment = excluded.assessment, assessed_on = excluded.assessed_on,
    assessed_by = excluded.assessed_by, note = case when $8::boolean then s.note else excluded.note end`;

type HeldCase = Awaited<ReturnType<CaseQueries['held']>>;

/** What both assessments stand on: a case, held and moved. */
@Injectable()
export class ScreeningTools {
  constructor(
    readonly db: TenantDb,
    readonly cases: CaseService,
    readonly caseQueries: CaseQueries,
  ) {}
}

/** The unit's first screening of a family. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly tools: ScreeningTools,
    private readonly clock: Clock,
    private readonly cipher: IdentityCipher,
    private readonly queries: ScreeningQueries,
  ) {}

  /** @throws NotFoundError, NotInStepError, AlreadyConcludedError */
  async assess({ caseId, area, assessment, note }: AssessAreaArgs): Promise<ScreeningType> {
    const { db } = this.tools;
    return db.run(async () => {
      const { regionId } = await this.openCase(caseId);
      const sealed = note ? this.cipher.seal(note, notePlace(caseId, area)) : null;
      const keepsNote = note === undefined || note === null;
      const by = [this.clock.today(), requireActor().userId];
      await db.query(ASSESS, [regionId, caseId, area, assessment, sealed, ...by, keepsNote]);
      return this.queries.screening(caseId);
    });
  }

  /**
   * Once all nine areas are assessed the family goes on; declined it can be as soon as an obstacle is found.
   * @throws NotFoundError, NotInStepError, AlreadyConcludedError, NotCompleteError, InvalidInputError
   */
  async conclude({ caseId, conclusion, reason }: ConcludeScreeningArgs): Promise<ScreeningType> {
    const { db, cases } = this.tools;
    return db.run(async () => {
      await this.openCase(caseId);
      const { areas } = await this.queries.screening(caseId);
      const parts = areas.map(({ assessment }) => ({ isDone: assessment !== null }));
      const obstacle = conclusionObstacle(parts, conclusion === 'go_on');
      if (obstacle) throw new NotCompleteError(obstacle);
      if (conclusion === 'go_on' && reason) throw noReason();
      await cases.conclude(caseId, { screening: conclusion });
      if (conclusion === 'decline') await cases.move(caseId, { to: 'declined', reason: reason ?? null });
      return this.queries.screening(caseId);
    });
  }

  private async openCase(caseId: string): Promise<HeldCase> {
    const held = await this.tools.caseQueries.held(caseId);
    if (held.step !== 'first_screening') throw new NotInStepError(STEP_NAMES.first_screening.toLowerCase());
    if (held.screeningConclusion) throw new AlreadyConcludedError('Den första bedömningen');
    return held;
  }
}

function noReason(): InvalidInputError {
  return new InvalidInputError([{ path: 'reason', message: 'Ett skäl anges bara när familjen inte går vidare.' }]);
}
