import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import { TenantDb } from '#libs/platform';
import { PlacementQueries } from '#libs/placements';
import type { CountSnapshotType } from './count-snapshot.type.js';

const NEWEST = `
  select json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality, s.counted_on as "countedOn", s.version,
    s.resident_children as "residentChildren", s.resident_source as "residentSource", s.placed_elsewhere as "placedElsewhere",
    s.placed_in_pool as "placedInPool", s.placed_elsewhere + s.placed_in_pool as "placedChildren",
    s.placed_source as "placedSource", s.is_demonstration as "isDemonstration", s.taken_at as "takenAt"
  from samhem.count_snapshots s join samhem.municipalities m on m.region_id = s.region_id and m.id = s.municipality_id
  where s.counted_on = $1
    and s.version = (select max(v.version) from samhem.count_snapshots v where v.region_id = s.region_id and v.counted_on = s.counted_on)
  order by m.code`;

/** What the sources say today about one counting day; null where no figure is that old. */
export interface Sourced {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly residents: SourcedFigure | null;
  readonly placedElsewhere: SourcedFigure | null;
  readonly placedInPool: number;
}

interface SourcedFigure {
  readonly value: number;
  readonly source: string;
  readonly isDemonstration: boolean;
}

const figure = (kind: string) => `
  (select json_build_object('value', f.value, 'source', f.source, 'isDemonstration', f.is_demonstration)
    from samhem.municipality_figures f
    where f.region_id = m.region_id and f.municipality_id = m.id and f.kind = '${kind}' and f.figure_on <= $1
    order by f.figure_on desc limit 1)`;

const SOURCED = `
  select json_build_object('id', m.id, 'name', m.name) as municipality,
    ${figure('resident_children_0_18')} as residents, ${figure('placed_children_0_18')} as "placedElsewhere"
  from samhem.municipalities m where m.region_id = samhem.current_region() order by m.code`;

@Injectable()
export class CountSnapshotQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly placements: PlacementQueries,
  ) {}

  /** The newest version of the count on that day, every member by code; empty when it has not been taken. */
  newest(countedOn: LocalDate): Promise<CountSnapshotType[]> {
    return this.db.query<CountSnapshotType>(NEWEST, [countedOn]);
  }

  /** The newest figures of every member that are not younger than the day, and the children placed in the pool that day. */
  async sourced(day: LocalDate): Promise<Sourced[]> {
    return this.db.run(async () => {
      const members = await this.db.query<Omit<Sourced, 'placedInPool'>>(SOURCED, [day]);
      const inPool = await this.placements.childrenPlacedOn(day);
      const childrenOf = new Map(inPool.map(({ municipalityId, children }) => [municipalityId, children]));
      return members.map((member) => ({ ...member, placedInPool: childrenOf.get(member.municipality.id) ?? 0 }));
    });
  }
}
