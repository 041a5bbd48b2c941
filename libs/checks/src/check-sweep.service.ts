import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/kernel';
import { Clock, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import { REMINDER_DAYS } from './check.rules.js';

/** Homes in the pool whose earliest counting check is due on $1 or before. */
const DUE_SOON = `
  select h.id as "homeId", min(l.due_on)::text as "dueOn"
  from samhem.homes h
  join lateral (
    select distinct on (c.adult, c.kind) c.due_on from samhem.register_checks c
    left join samhem.home_persons p on p.region_id = c.region_id and p.home_id = c.home_id and p.role = 'adult' and p.position = c.adult
    where c.region_id = h.region_id and c.home_id = h.id and c.adult <= h.adults and (p.since_at is null or c.recorded_at >= p.since_at)
    order by c.adult, c.kind, c.checked_on desc, c.id desc) l on true
  where h.status <> 'withdrawn'
  group by h.id having min(l.due_on) <= $1::date`;

/** Puts the renewal of register checks on somebody's list in good time. */
@Injectable()
export class CheckSweep {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: EveryRegion,
    private readonly tasks: TaskService,
  ) {}

  async run(): Promise<void> {
    await this.regions.do(() =>
      this.db.run(async () => {
        const soon = addDays(this.clock.today(), REMINDER_DAYS);
        const homes = await this.db.query<{ homeId: string; dueOn: ReturnType<typeof addDays> }>(DUE_SOON, [soon]);
        for (const { homeId, dueOn } of homes) await this.tasks.open('renew_register_check', { homeId }, { on: dueOn });
      }),
    );
  }
}
