import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, JobRunner, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import { REMINDER_DAYS } from './check.rules.js';

interface DueHome {
  readonly homeId: string;
  readonly dueOn: LocalDate;
  /** The recruiter who registered the home, while he or she is still there. */
  readonly recruiterId: string | null;
}

/** Homes in the pool whose earliest counting check is due on $1 or before. */
const DUE_SOON = `
  select h.id as "homeId", min(l.due_on) as "dueOn", u.id as "recruiterId"
  from samhem.homes h
  join lateral (
    select distinct on (c.adult, c.kind) c.due_on from samhem.register_checks c
    left join samhem.home_persons p on p.region_id = c.region_id and p.home_id = c.home_id and p.role = 'adult' and p.position = c.adult
    where c.region_id = h.region_id and c.home_id = h.id and c.adult <= h.adults and (p.since_at is null or c.recorded_at >= p.since_at)
    order by c.adult, c.kind, c.checked_on desc, c.id desc) l on true
  left join samhem.users u on u.region_id = h.region_id and u.id = h.registered_by and u.closed_at is null
  where h.status <> 'withdrawn'
  group by h.id, u.id having min(l.due_on) <= $1::date`;

/** A day that passes is no change anybody made, so the sweep records it for those who follow a home's checks. */
@Injectable()
export class OverdueChecks {
  constructor(
    private readonly events: EventRecorder,
    private readonly runner: JobRunner,
  ) {}

  /** Once a home and due day. */
  async tell(regionId: string, { homeId, dueOn }: Pick<DueHome, 'homeId' | 'dueOn'>): Promise<void> {
    await this.runner.once('checks.overdue', { regionId, eventId: `${homeId}.${dueOn}` }, () =>
      this.events.record({ type: 'ChecksChanged', municipalityId: null, homeId }),
    );
  }
}

/** Puts the renewal of register checks on somebody's list in good time, and tells it, once, when a home's check has become overdue. */
@Injectable()
export class CheckSweep {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: EveryRegion,
    private readonly tasks: TaskService,
    private readonly overdue: OverdueChecks,
  ) {}

  async run(): Promise<void> {
    await this.regions.do((regionId) =>
      this.db.run(async () => {
        const today = this.clock.today();
        const homes = await this.db.query<DueHome>(DUE_SOON, [addDays(today, REMINDER_DAYS)]);
        for (const { homeId, dueOn, recruiterId } of homes) {
          await this.tasks.open('renew_register_check', { homeId }, { on: dueOn, by: recruiterId });
          if (dueOn < today) await this.overdue.tell(regionId, { homeId, dueOn });
        }
      }),
    );
  }
}
