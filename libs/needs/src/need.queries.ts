import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { Clock, ReadLog, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import type { NeedType } from './need.type.js';
import type { NeedStatus } from './need.words.js';

/** $1 = today in Sweden, so that days are counted by the calendar people live by. */
const SELECT = `
  select n.id, n.case_number as "caseNumber", n.status, n.assignment_type as "assignmentType",
    n.children_count as "childrenCount", n.age_from as "ageFrom", n.age_to as "ageTo", n.start_on as "startOn",
    n.expected_length as "expectedLength", n.urgency, n.network_search as "networkSearch",
    n.registered_at as "registeredAt", n.ended_at as "endedAt", n.ended_reason as "endedReason",
    greatest(0, coalesce((n.ended_at at time zone 'Europe/Stockholm')::date, $1::date)
      - (n.registered_at at time zone 'Europe/Stockholm')::date) as "waitedDays",
    json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality,
    coalesce((select json_agg(json_build_object('kind', r.kind, 'strength', r.strength, 'level', r.level, 'option', r.option)
        order by r.strength, r.kind)
      from samhem.need_requirements r where r.region_id = n.region_id and r.need_id = n.id), '[]') as requirements
  from samhem.needs n join samhem.municipalities m on m.region_id = n.region_id and m.id = n.municipality_id`;

/** Reads of needs. Every one is logged, and a read that cannot be logged is not served. */
@Injectable()
export class NeedQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws NotFoundError for an unknown need and for somebody else's alike */
  async byId(id: string): Promise<NeedType> {
    const [need] = isUuid(id) ? await this.read(`${SELECT} where n.id = $2`, [id]) : [];
    if (!need) throw new NotFoundError();
    return need;
  }

  /** Given needs of those the actor may see, in no certain order. */
  async byIds(ids: readonly string[]): Promise<NeedType[]> {
    return ids.length === 0 ? [] : this.read(`${SELECT} where n.id = any($2::uuid[])`, [ids]);
  }

  /** Newest first. */
  async list({ first, after }: PageArgs, status: NeedStatus | undefined): Promise<Page<NeedType>> {
    const [registeredAt = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.read(
      `${SELECT} where ($2::text is null or n.status = $2)
         and ($3::timestamptz is null or (n.registered_at, n.id) < ($3::timestamptz, $4::uuid))
       order by n.registered_at desc, n.id desc limit $5`,
      [status ?? null, registeredAt, id, first + 1],
    );
    return pageOf(rows, first, (need) => [need.registeredAt, need.id]);
  }

  /**
   * The need an event was about. For the system.
   * @throws NotFoundError
   */
  async ofEvent(eventId: string): Promise<NeedType> {
    const ofEvent = 'where n.id = (select e.need_id from samhem.event_log e where e.id = $2)';
    const [need] = await this.read(`${SELECT} ${ofEvent}`, [eventId]);
    if (!need) throw new NotFoundError();
    return need;
  }

  private async read(sql: string, parameters: readonly unknown[]): Promise<NeedType[]> {
    return this.db.run(async () => {
      const rows = await this.db.query<NeedType>(sql, [this.clock.today(), ...parameters]);
      await this.readLog.served(
        rows.map((need) => ({ kind: 'need', id: need.id, municipalityId: need.municipality.id })),
      );
      return rows;
    });
  }
}
