import { Injectable } from '@nestjs/common';
import { NotFoundError, daysBetween, isUuid, type LocalDate } from '#libs/kernel';
import { Clock, ReadLog, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import type { NeedType } from './need.type.js';
import type { NeedStatus } from './need.words.js';

type NeedRow = Omit<NeedType, 'waitedDays'>;

const SELECT = `
  select n.id, n.case_number as "caseNumber", n.status, n.assignment_type as "assignmentType",
    n.children_count as "childrenCount", n.age_from as "ageFrom", n.age_to as "ageTo", n.start_on as "startOn",
    n.expected_length as "expectedLength", n.urgency, n.network_search as "networkSearch",
    n.registered_at as "registeredAt", n.ended_at as "endedAt", n.ended_reason as "endedReason",
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
    const [need] = isUuid(id) ? await this.read(`${SELECT} where n.id = $1`, [id]) : [];
    if (!need) throw new NotFoundError();
    return need;
  }

  /** Given needs of those the actor may see, in no certain order. */
  async byIds(ids: readonly string[]): Promise<NeedType[]> {
    return ids.length === 0 ? [] : this.read(`${SELECT} where n.id = any($1::uuid[])`, [ids]);
  }

  /** Newest first. */
  async list({ first, after }: PageArgs, status: NeedStatus | undefined): Promise<Page<NeedType>> {
    const [registeredAt = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.read(
      `${SELECT} where ($1::text is null or n.status = $1)
         and ($2::timestamptz is null or (n.registered_at, n.id) < ($2::timestamptz, $3::uuid))
       order by n.registered_at desc, n.id desc limit $4`,
      [status ?? null, registeredAt, id, first + 1],
    );
    return pageOf(rows, first, (need) => [need.registeredAt, need.id]);
  }

  private async read(sql: string, parameters: readonly unknown[]): Promise<NeedType[]> {
    return this.db.run(async () => {
      const rows = await this.db.query<NeedRow>(sql, parameters);
      await this.readLog.served(
        rows.map((need) => ({ kind: 'need', id: need.id, municipalityId: need.municipality.id })),
      );
      const today = this.clock.today();
      return rows.map((need) => ({ ...need, waitedDays: waitedDays(need, today) }));
    });
  }
}

function waitedDays(need: NeedRow, today: LocalDate): number {
  const end = (need.endedAt?.slice(0, 10) as LocalDate | undefined) ?? today;
  return Math.max(0, daysBetween(need.registeredAt.slice(0, 10) as LocalDate, end));
}
