import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import type { UnmetNoticeType } from './standing.type.js';
import { ESCALATION_DAYS } from './standing.words.js';

/** Told since the need could last be met, or rested: the first word of it, and the latest time the manager was given it. $2 = days. */
const NOTICE = `
  select min(e.occurred_at) filter (where e.type = 'NeedUnmet') as since,
    max(e.occurred_at) filter (where e.type = 'UnmetNeedEscalated') as "escalatedAt",
    (max(e.occurred_at) filter (where e.type = 'NeedUnmet') at time zone 'Europe/Stockholm')::date + $2::int as "escalatesOn"
  from samhem.event_log e
  where e.need_id = $1 and e.type in ('NeedUnmet', 'UnmetNeedEscalated')
    and e.id > coalesce((select o.id from samhem.event_log o where o.region_id = e.region_id and o.need_id = e.need_id
      and o.type in ('NeedCanBeMet', 'NeedPaused', 'NeedEnded') order by o.id desc limit 1), '00000000-0000-0000-0000-000000000000')`;

type Told = Omit<UnmetNoticeType, 'since'> & { readonly since: string | null };

/** What the need's municipality has been told of the unit's knowing, from its own event log. */
@Injectable()
export class UnmetQueries {
  constructor(private readonly db: TenantDb) {}

  /** @returns null while some home in the region can meet the need, as far as anybody has told */
  async of(needId: string): Promise<UnmetNoticeType | null> {
    const [told] = await this.db.query<Told>(NOTICE, [needId, ESCALATION_DAYS]);
    return told?.since ? { ...told, since: told.since } : null;
  }
}
