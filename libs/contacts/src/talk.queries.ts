import { Injectable } from '@nestjs/common';
import { Clock, TenantDb } from '#libs/platform';
import type { MunicipalityTalkType, RegionalWantType } from './contact.type.js';

const LATEST = `
  select t.id, t.held_on as "heldOn", t.form, t.participants, t.note, u.display_name as "recordedByName",
    coalesce((select json_agg(json_build_object('assignmentType', w.assignment_type, 'ageBand', w.age_band,
        'capabilityArea', w.capability_area, 'wanted', w.wanted, 'withinMonths', w.within_months,
        'zone', case when z.code is not null then json_build_object('code', z.code, 'name', z.name) end) order by w.position)
      from samhem.stated_wants w left join samhem.zones z on z.region_id = w.region_id and z.code = w.zone_code
      where w.region_id = t.region_id and w.talk_id = t.id), '[]') as wants
  from samhem.municipality_talks t
  left join samhem.users u on u.region_id = t.region_id and u.id = t.recorded_by
  where t.municipality_id = $1 order by t.held_on desc, t.id desc limit 10`;

/** What each member said last, while the time it spoke of has not passed. $1 = today. */
const STATED = `
  with latest as (
    select distinct on (t.municipality_id) t.region_id, t.municipality_id, t.id, t.held_on
    from samhem.municipality_talks t order by t.municipality_id, t.held_on desc, t.id desc)
  select w.assignment_type as "assignmentType", w.age_band as "ageBand", w.capability_area as "capabilityArea",
    case when z.code is not null then json_build_object('code', z.code, 'name', z.name) end as zone,
    sum(w.wanted)::int as wanted, w.within_months as "withinMonths", count(distinct w.municipality_id)::int as municipalities
  from latest l
  join samhem.stated_wants w on w.region_id = l.region_id and w.talk_id = l.id
  left join samhem.zones z on z.region_id = w.region_id and z.code = w.zone_code
  where l.held_on + make_interval(months => w.within_months) >= $1::date
  group by w.assignment_type, w.age_band, w.capability_area, z.code, z.name, w.within_months
  order by w.within_months, sum(w.wanted) desc, w.assignment_type, w.age_band, w.capability_area, z.code`;

/** Reads of the recurring talks, the unit's own. */
@Injectable()
export class TalkQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async latest(municipalityId: string): Promise<MunicipalityTalkType[]> {
    return this.db.query<MunicipalityTalkType>(LATEST, [municipalityId]);
  }

  /** The members' wants added up over the region: what recruitment is planned from. */
  async statedWants(): Promise<RegionalWantType[]> {
    return this.db.query<RegionalWantType>(STATED, [this.clock.today()]);
  }
}
