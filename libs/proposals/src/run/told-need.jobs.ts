import { Injectable } from '@nestjs/common';
import { EventRecorder, Handles, TenantDb, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';

export const TELL_MUNICIPALITY = defineJob('proposals.tell-municipality', { startedBy: ['MatchesComputed'] });

/** SQL: whether the last that the municipality was told of the row's need is that no home shown can meet it. */
export const isToldUnmet = (row: string) => `
  coalesce((select e.type = 'NeedUnmet' from samhem.event_log e where e.region_id = ${row}.region_id and e.need_id = ${row}.need_id
    and e.type in ('NeedUnmet', 'NeedCanBeMet') order by e.id desc limit 1), false)`;

const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('need told ' || need_id, 0)) from samhem.event_log where id = $1`;
const STANDING = `
  select r.need_id as "needId", n.municipality_id as "municipalityId", ${isToldUnmet('r')} as "isToldUnmet",
    not exists (select from samhem.matches m where m.region_id = r.region_id and m.need_id = r.need_id) as "isUnmet"
  from samhem.event_log r join samhem.needs n on n.region_id = r.region_id and n.id = r.need_id and n.status = 'open'
  where r.id = $1`;

interface Standing {
  readonly needId: string;
  readonly municipalityId: string;
  readonly isToldUnmet: boolean;
  readonly isUnmet: boolean;
}

/**
 * Tells a municipality whether any home can meet its need, by what it is shown of homes and by nothing else: were it told by the true
 * offers, each change of a need would be answered with one hidden fact of a home.
 */
@Injectable()
@Handles(TELL_MUNICIPALITY)
export class TellMunicipality implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
  ) {}

  /** Tells only what was not told last: a second run tells nothing. */
  async handle({ eventId }: JobEnvelope): Promise<void> {
    await this.db.run(async () => {
      await this.db.query(LOCK, [eventId]);
      const [need] = await this.db.query<Standing>(STANDING, [eventId]);
      if (!need || need.isUnmet === need.isToldUnmet) return;
      const { needId, municipalityId } = need;
      await this.events.record({ type: need.isUnmet ? 'NeedUnmet' : 'NeedCanBeMet', needId, municipalityId });
    });
  }
}
