import { Injectable } from '@nestjs/common';
import { InvalidInputError, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb } from '#libs/platform';
import type { NamedMunicipalityType } from '#libs/regions';
import { DEFINITIONS, addsUp, showUsage, type UsageSums } from './usage.rules.js';
import type { UsageReportType } from './usage.type.js';

/** A member's sums; the region's own have no municipality. */
type Row = UsageSums & { readonly municipality: NamedMunicipalityType | null };

const SUMS = `
  with facts as (
    select f.*, case when f.placed_from is not null then greatest(0, f.placed_from - f.registered_on)
        when f.status = 'open' then greatest(0, $3::date - f.registered_on) end as waited
    from samhem.usage_facts f where f.registered_on between $1::date and $2::date
  )
  select case when m.id is not null then json_build_object('id', m.id, 'code', m.code, 'name', m.name) end as municipality,
    count(f.need_id)::int as needs, coalesce(sum(f.interests), 0)::int as interests,
    coalesce(sum(f.brokered), 0)::int as brokered, coalesce(sum(f.placed), 0)::int as placed,
    count(f.waited)::int as waiting,
    round(percentile_cont(0.5) within group (order by f.waited))::int as "medianWaitingDays"
  from samhem.municipalities m
  left join facts f on f.region_id = m.region_id and f.municipality_id = m.id
  where m.region_id = samhem.current_region()
  group by grouping sets ((m.id, m.code, m.name), ())
  order by m.code nulls last`;

/** How the pool is used: needs, interests, brokered contacts, placements and waiting, a row a member. */
@Injectable()
export class UsageReport {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInputError when the period ends before it begins */
  async of(from: LocalDate, to: LocalDate): Promise<UsageReportType> {
    if (from > to) {
      throw new InvalidInputError([{ path: 'to', message: 'Periodens sista dag kan inte ligga före den första.' }]);
    }
    const sums = await this.db.report<Row>(SUMS, [from, to, this.clock.today()]);
    const members = sums.filter(({ municipality }) => municipality !== null);
    const region = sums.find(({ municipality }) => municipality === null)!;
    if (!addsUp(members, region)) throw new Error('the usage report does not add up');
    const shown = showUsage(members, region);
    return {
      from,
      to,
      rows: members.map(({ municipality }, row) => ({ municipality: municipality!, figures: shown.rows[row]! })),
      total: shown.total,
      definitions: DEFINITIONS,
    };
  }
}
