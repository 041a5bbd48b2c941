import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import { ANSWERED_EVENTS, LONGEST_HOURS, type Answered } from './pace.rules.js';

/** Whose pace is asked for, and when. */
export interface Asker {
  readonly municipalityId: string;
  readonly userId: string | null;
  readonly needId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Row {
  readonly at: string;
  readonly userId: string | null;
  readonly needId: string;
}

/** Written out, so that the index of just these events is found. */
const TYPES = ANSWERED_EVENTS.map((type) => `'${type}'`).join(', ');
/** A municipality's answers of the last days; the pace itself sees to it that they are few. $2 = until when. */
const ANSWERS = `
  select occurred_at as at, user_id as "userId", need_id as "needId" from samhem.event_log
  where region_id = samhem.current_region() and municipality_id = $1 and scope = 'member' and type in (${TYPES})
    and occurred_at > $2::timestamptz - make_interval(hours => $3) and occurred_at <= $2::timestamptz
  order by occurred_at desc`;

@Injectable()
export class PaceQueries {
  constructor(private readonly db: TenantDb) {}

  /** What was answered up to then: about the need, to the person, to the municipality. */
  async answered({ municipalityId, userId, needId, at }: Asker): Promise<Answered> {
    const until = new Date(at).toISOString();
    const rows = await this.db.query<Row>(ANSWERS, [municipalityId, until, LONGEST_HOURS]);
    const times = (which: (row: Row) => boolean) => rows.filter(which).map((row) => Date.parse(row.at));
    return {
      need: times((row) => row.needId === needId),
      person: times((row) => row.userId === userId),
      municipality: times(() => true),
    };
  }
}
