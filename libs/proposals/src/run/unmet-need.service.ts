import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/kernel';
import { ESCALATION_DAYS } from '#libs/matching';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import type { Unmet } from './proposal-lines.js';
import { isToldUnmet } from './told-need.jobs.js';

interface NeedKey {
  readonly needId: string;
  readonly municipalityId: string;
}

const OPEN_TASKS = `
  select t.need_id as "needId", t.municipality_id as "municipalityId" from samhem.tasks t
  where t.kind = 'unmet_need' and t.done_at is null`;

/** Overdue ones that the manager has not been told of since they were opened. $1 = today. */
const OVERDUE = `
  select t.id, t.need_id as "needId", t.municipality_id as "municipalityId", ${isToldUnmet('t')} as "isToldUnmet"
  from samhem.tasks t
  where t.kind = 'unmet_need' and t.done_at is null and t.due_on <= $1::date
    and not exists (select from samhem.event_log e where e.region_id = t.region_id and e.need_id = t.need_id
      and e.type = 'UnmetNeedEscalated' and e.occurred_at >= t.opened_at)
  order by t.due_on, t.id for update of t`;

/**
 * No child unseen: a need that no home in the region can meet tells the unit of itself, and goes to the manager when nothing has helped.
 * It is found in true offers; what its municipality is told comes from what it is shown (`TellMunicipality`).
 */
@Injectable()
export class UnmetNeeds {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly regions: EveryRegion,
    private readonly tasks: TaskService,
  ) {}

  /** Opens and closes the tasks by what a run found. Joins its transaction. */
  async follow(unmet: readonly Unmet[]): Promise<void> {
    await this.db.run(async () => {
      const unmeetable = unmet.filter(({ eligibleHomes }) => eligibleHomes === 0);
      const open = await this.db.query<NeedKey>(OPEN_TASKS);
      const isIn = (needs: readonly NeedKey[], id: string) => needs.some(({ needId }) => needId === id);
      for (const need of unmeetable) if (!isIn(open, need.needId)) await this.tell(need);
      for (const need of open) if (!isIn(unmeetable, need.needId)) await this.settle(need);
    });
  }

  /** Gives overdue tasks to the unit's manager, once each. */
  async run(): Promise<void> {
    await this.regions.do(() => this.db.run(() => this.escalate()));
  }

  private async tell({ needId, municipalityId }: NeedKey): Promise<void> {
    const subject = { needId, municipalityId };
    await this.tasks.open('unmet_need', subject, { on: addDays(this.clock.today(), ESCALATION_DAYS) });
  }

  private async settle({ needId, municipalityId }: NeedKey): Promise<void> {
    await this.tasks.close('unmet_need', { needId, municipalityId });
  }

  private async escalate(): Promise<void> {
    const overdue = await this.db.query<NeedKey & { id: string; isToldUnmet: boolean }>(OVERDUE, [this.clock.today()]);
    if (overdue.length === 0) return;
    const manager = await this.tasks.manager();
    for (const { id, needId, municipalityId, isToldUnmet } of overdue) {
      if (manager) await this.db.query('update samhem.tasks set assigned_to = $2 where id = $1', [id, manager]);
      // A municipality that is shown a home is not told that the home cannot, in truth, meet the need.
      const reader = isToldUnmet ? municipalityId : null;
      await this.events.record({ type: 'UnmetNeedEscalated', needId, municipalityId: reader });
    }
  }
}
