import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/kernel';
import { ESCALATION_DAYS } from '#libs/matching';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import type { Unmet } from './proposal-lines.js';

interface NeedKey {
  readonly needId: string;
  readonly municipalityId: string;
}

const OPEN_TASKS = `
  select t.need_id as "needId", t.municipality_id as "municipalityId", n.status = 'open' as "isOpen"
  from samhem.tasks t join samhem.needs n on n.region_id = t.region_id and n.id = t.need_id
  where t.kind = 'unmet_need' and t.done_at is null`;

/** Overdue ones that the manager has not been told of since they were opened. $1 = today. */
const OVERDUE = `
  select t.id, t.need_id as "needId", t.municipality_id as "municipalityId"
  from samhem.tasks t
  where t.kind = 'unmet_need' and t.done_at is null and t.due_on <= $1::date
    and not exists (select from samhem.event_log e where e.region_id = t.region_id and e.need_id = t.need_id
      and e.type = 'UnmetNeedEscalated' and e.occurred_at >= t.opened_at)
  order by t.due_on, t.id for update of t`;
const MANAGER = `
  select u.id from samhem.users u join samhem.user_roles r on r.region_id = u.region_id and r.user_id = u.id
  where r.role = 'unit_manager' and u.closed_at is null order by u.id limit 1`;

/** No child unseen: a need that no home in the region can meet tells of itself, and goes to the manager when nothing has helped. */
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
      const open = await this.db.query<NeedKey & { isOpen: boolean }>(OPEN_TASKS);
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
    await this.events.record({ type: 'NeedUnmet', ...subject });
  }

  private async settle({ needId, municipalityId, isOpen }: NeedKey & { isOpen: boolean }): Promise<void> {
    const subject = { needId, municipalityId };
    await this.tasks.close('unmet_need', subject);
    if (isOpen) await this.events.record({ type: 'NeedCanBeMet', ...subject });
  }

  private async escalate(): Promise<void> {
    const overdue = await this.db.query<NeedKey & { id: string }>(OVERDUE, [this.clock.today()]);
    if (overdue.length === 0) return;
    const [manager] = await this.db.query<{ id: string }>(MANAGER);
    for (const { id, needId, municipalityId } of overdue) {
      if (manager) await this.db.query('update samhem.tasks set assigned_to = $2 where id = $1', [id, manager.id]);
      await this.events.record({ type: 'UnmetNeedEscalated', needId, municipalityId });
    }
  }
}
