import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid, type LocalDate } from '#libs/kernel';
import { ReadLog, TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import type { PlacementType } from './placement.type.js';

export interface ChildrenPlaced {
  readonly municipalityId: string;
  readonly children: number;
}

const SELECT = `
  select p.id, json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality,
    p.need_id as "needId", n.case_number as "caseNumber", p.interest_id as "interestId",
    p.assignment_type as "assignmentType", p.children_count as "childrenCount", p.starts_on as "startsOn",
    p.ends_on as "endsOn", p.decision_on as "decisionOn", p.decision_reference as "decisionReference",
    p.recorded_at as "recordedAt"
  from samhem.placements p
  join samhem.needs n on n.region_id = p.region_id and n.id = p.need_id
  join samhem.municipalities m on m.region_id = p.region_id and m.id = p.municipality_id`;

/** Reads of placements: a member's own, or all of the region's for the unit. The case number is the need's, so reads are logged as its. */
@Injectable()
export class PlacementQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws NotFoundError for an unknown placement and for somebody else's alike */
  async byId(id: string): Promise<PlacementType> {
    const [placement] = isUuid(id) ? await this.read(`${SELECT} where p.id = $1`, [id]) : [];
    if (!placement) throw new NotFoundError();
    return placement;
  }

  /** Latest start first. */
  async list({ first, after }: PageArgs): Promise<Page<PlacementType>> {
    const [startsOn = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.read(
      `${SELECT} where $1::date is null or (p.starts_on, p.id) < ($1::date, $2::uuid)
       order by p.starts_on desc, p.id desc limit $3`,
      [startsOn, id, first + 1],
    );
    return pageOf(rows, first, (placement) => [placement.startsOn, placement.id]);
  }

  /**
   * Children placed in the pool's homes that day, for members that have any. Contact families and contact persons are support and not
   * placements, so they do not count. For the unit and the system.
   */
  async childrenPlacedOn(date: LocalDate): Promise<ChildrenPlaced[]> {
    return this.db.query<ChildrenPlaced>(
      `select municipality_id as "municipalityId", sum(children_count)::int as children
       from samhem.placements
       where assignment_type in ('foster_home', 'emergency_foster_home')
         and starts_on <= $1::date and (ends_on is null or ends_on > $1::date)
       group by municipality_id order by municipality_id`,
      [date],
    );
  }

  private async read(sql: string, parameters: readonly unknown[]): Promise<PlacementType[]> {
    return this.db.run(async () => {
      const rows = await this.db.query<PlacementType>(sql, parameters);
      await this.readLog.served(
        rows.map(({ needId, municipality }) => ({ kind: 'need', id: needId, municipalityId: municipality.id })),
        'placeringar',
        ['case_number', 'children_count'],
      );
      return rows;
    });
  }
}
