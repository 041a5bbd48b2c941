import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/kernel';
import { Clock, Handles, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { PaceQueries, type Asker } from './pace.queries.js';
import { excessAt, type PaceLimit } from './pace.rules.js';

export const REPORT_PACE = defineJob('needs.report-pace', { startedBy: ['NeedChangesSlowed'] });

/** Days the unit's manager has to talk with the municipality. */
const DUE_DAYS = 3;

const EVENT = `
  select municipality_id as "municipalityId", user_id as "userId", need_id as "needId", reason_code as "limit",
    occurred_at as "occurredAt"
  from samhem.event_log where id = $1`;

interface Slowed extends Omit<Asker, 'at'> {
  readonly limit: PaceLimit;
  readonly occurredAt: string;
}

/** Tells the unit's manager whose changes were slowed, how many there had been and since when: never what a need says. */
@Injectable()
@Handles(REPORT_PACE)
export class ReportPace implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly pace: PaceQueries,
    private readonly tasks: TaskService,
  ) {}

  /** Opens what is not open: a second run changes nothing. */
  async handle({ eventId }: JobEnvelope): Promise<void> {
    await this.db.run(async () => {
      const [event] = await this.db.query<Slowed>(EVENT, [eventId]);
      if (!event) return;
      const { municipalityId, userId, limit } = event;
      const by = await this.tasks.manager();
      // Several accounts together are nobody's in particular.
      const subject = { municipalityId, ...(userId && limit !== 'municipality' ? { userId } : {}) };
      const due = { on: addDays(this.clock.today(), DUE_DAYS), by };
      await this.tasks.open('review_need_changes', subject, { ...due, ...(await this.figures(event)) });
    });
  }

  private async figures({ occurredAt, ...event }: Slowed): Promise<{ changes: number; since: string }> {
    const at = Date.parse(occurredAt);
    const answered = await this.pace.answered({ ...event, at });
    const times = answered[event.limit];
    // The report is written a moment after the refusal; should the pace be kept again by then, the count stands all the same.
    const { count, since } = excessAt(at, answered) ?? { count: times.length, since: times.at(-1) ?? at };
    return { changes: Math.max(1, count), since: new Date(since).toISOString() };
  }
}
