import { Injectable } from '@nestjs/common';
import { InvalidInputError, type LocalDate } from '#libs/kernel';
import { Clock, requireActor } from '#libs/platform';
import { STEP_NAMES } from '#libs/recruitment';
import type { ConcludeStudyArgs, StudyItemArgs } from './screening.input.js';
import { ScreeningQueries } from './screening.queries.js';
import { AlreadyConcludedError, NotCompleteError, NotInStepError, conclusionObstacle } from './screening.rules.js';
import { ScreeningTools } from './screening.service.js';
import type { HomeStudyType } from './screening.type.js';

const MARK = `
  insert into samhem.study_items (region_id, case_id, item, adult, done_on, done_by) values ($1, $2, $3, $4, $5, $6)
  on conflict (region_id, case_id, item, adult) do update set done_on = excluded.done_on, done_by = excluded.done_by`;
const UNDO = 'delete from samhem.study_items where region_id = $1 and case_id = $2 and item = $3 and adult = $4';

/** The small home study before publication; the municipality that places a child makes the full one. */
@Injectable()
export class StudyService {
  constructor(
    private readonly tools: ScreeningTools,
    private readonly clock: Clock,
    private readonly queries: ScreeningQueries,
  ) {}

  /** @throws NotFoundError, NotInStepError, AlreadyConcludedError, InvalidInputError */
  async mark({ caseId, item, adult, doneOn = null }: StudyItemArgs): Promise<HomeStudyType> {
    return this.tools.db.run(async () => {
      const regionId = await this.openCase(caseId);
      const { items } = await this.queries.study(caseId);
      if (!items.some((one) => one.item === item && one.adult === adult)) {
        throw new InvalidInputError([{ path: 'adult', message: 'Den delen ingår inte i hemmets utredning.' }]);
      }
      this.refuseFuture(doneOn);
      const key = [regionId, caseId, item, adult];
      if (doneOn === null) await this.tools.db.query(UNDO, key);
      else await this.tools.db.query(MARK, [...key, doneOn, requireActor().userId]);
      return this.queries.study(caseId);
    });
  }

  /** @throws NotFoundError, NotInStepError, AlreadyConcludedError, NotCompleteError, InvalidInputError */
  async conclude({ caseId, conclusion, reason }: ConcludeStudyArgs): Promise<HomeStudyType> {
    return this.tools.db.run(async () => {
      await this.openCase(caseId);
      const { items } = await this.queries.study(caseId);
      const parts = items.map(({ doneOn }) => ({ isDone: doneOn !== null }));
      const obstacle = conclusionObstacle(parts, conclusion === 'suitable');
      if (obstacle) throw new NotCompleteError(obstacle);
      if (conclusion === 'suitable' && reason) {
        throw new InvalidInputError([{ path: 'reason', message: 'Ett skäl anges bara när familjen inte går vidare.' }]);
      }
      await this.tools.cases.conclude(caseId, { study: conclusion });
      if (conclusion === 'not_suitable') {
        await this.tools.cases.move(caseId, { to: 'declined', reason: reason ?? null });
      }
      return this.queries.study(caseId);
    });
  }

  private async openCase(caseId: string): Promise<string> {
    const held = await this.tools.caseQueries.held(caseId);
    if (held.step !== 'home_study') throw new NotInStepError(STEP_NAMES.home_study.toLowerCase());
    if (held.studyConclusion) throw new AlreadyConcludedError('Hemutredningen');
    return held.regionId;
  }

  private refuseFuture(doneOn: LocalDate | null): void {
    if (doneOn === null || doneOn <= this.clock.today()) return;
    throw new InvalidInputError([{ path: 'doneOn', message: 'Dagen kan inte ligga i framtiden.' }]);
  }
}
