import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import { WHOLE_REGION } from '../proposal.words.js';
import { compassSentences, type WorthRow } from './compass.rules.js';
import { BAND_YEARS } from './kind.rules.js';
import type { GapRowType, RecruitmentGapType, RecruitmentTargetType } from './gap.type.js';

const LATEST = '(select id from samhem.proposal_runs order by id desc limit 1)';
const NIGHT = `(select id from samhem.proposal_runs where kind = 'nightly' and gap_millionths is not null order by id desc limit 1)`;

const ROWS = `
  select g.assignment_type as "assignmentType", g.age_band as "ageBand", g.capability, g.wanted_children as "wantedChildren",
    g.free_places as "freePlaces", g.unmet_children as "unmetChildren",
    (select max(b.worth_thousandths) from samhem.compass_bearings b where b.region_id = g.region_id and b.run_id = ${NIGHT}
      and b.assignment_type = g.assignment_type and b.age_band = g.age_band and b.capability = g.capability
      and ($1 = '${WHOLE_REGION}' or b.zone_code = $1)) as worth
  from samhem.proposal_gaps g where g.zone_code = $1
  order by array_position(array['foster_home', 'emergency_foster_home', 'contact_family', 'contact_person'], g.assignment_type),
    array_position(array['0-6', '7-12', '13-17', '18-20'], g.age_band),
    array_position(array['none', 'substance', 'trauma', 'npf', 'school', 'protection'], g.capability)`;
const BEARINGS = `
  select assignment_type as "assignmentType", age_band as "ageBand", capability, zone_code as "zoneCode", worth_thousandths as worth,
    could_help as "couldHelp"
  from samhem.compass_bearings where run_id = ${NIGHT} and ($1 = '${WHOLE_REGION}' or zone_code = $1)`;
const TIMES = `
  select (select finished_at from samhem.proposal_runs where id = ${LATEST}) as "countedAt",
    (select finished_at from samhem.proposal_runs where id = ${NIGHT}) as "compassAt"`;

const bandFrom = `case t.age_band ${Object.entries(BAND_YEARS)
  .map(([band, [from]]) => `when '${band}' then ${from}`)
  .join(' ')} end`;
const bandTo = `case t.age_band ${Object.entries(BAND_YEARS)
  .map(([band, [, to]]) => `when '${band}' then ${to}`)
  .join(' ')} end`;
const can = ['substance', 'trauma', 'npf', 'school', 'protection']
  .map((area) => `when '${area}' then o.capability_${area} > 0`)
  .join(' ');
/** A home counts that was published for the first time since, and offers what was aimed at: at least half of the band's years. */
const TARGETS = `
  select t.id, t.assignment_type as "assignmentType", t.age_band as "ageBand", t.capability, t.zone_code as "zoneCode", z.name as "zoneName",
    t.homes_count as homes, t.by_on as "byOn", t.set_at as "setAt", u.display_name as "setByName",
    (select count(*)::int from samhem.home_offers o
      where o.region_id = t.region_id and o.assignment_type = t.assignment_type and (t.zone_code is null or o.zone_code = t.zone_code)
        and least(o.age_to, ${bandTo}) - greatest(o.age_from, ${bandFrom}) + 1 >= (${bandTo} - ${bandFrom} + 1) / 2.0
        and (t.capability = 'none' or case t.capability ${can} else false end)
        and (select min(e.occurred_at) from samhem.event_log e where e.region_id = o.region_id and e.home_id = o.home_id
          and e.type = 'ProfilePublished') >= t.set_at) as published
  from samhem.recruitment_targets t
  join samhem.users u on u.region_id = t.region_id and u.id = t.set_by
  left join samhem.zones z on z.region_id = t.region_id and z.code = t.zone_code
  where t.ended_at is null`;

/** Wanted against available, and what the unit aims at. No need and no home can be told from it. */
@Injectable()
export class GapQueries {
  constructor(private readonly db: TenantDb) {}

  async gap(zoneCode: string | null): Promise<RecruitmentGapType> {
    return this.db.run(async () => {
      const zone = zoneCode ?? WHOLE_REGION;
      const rows = await this.db.query<GapRowType>(ROWS, [zone]);
      const bearings = await this.db.query<WorthRow>(BEARINGS, [zone]);
      const [times] = await this.db.query<Pick<RecruitmentGapType, 'countedAt' | 'compassAt'>>(TIMES);
      return { rows, compass: compassSentences(bearings), ...times! };
    });
  }

  /** The one that is due first, first. */
  async targets(): Promise<RecruitmentTargetType[]> {
    return this.db.query<RecruitmentTargetType>(`${TARGETS} order by t.by_on, t.id`);
  }

  async target(id: string): Promise<RecruitmentTargetType | undefined> {
    const [target] = await this.db.query<RecruitmentTargetType>(`${TARGETS} and t.id = $1`, [id]);
    return target;
  }
}
