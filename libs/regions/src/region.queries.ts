import { Injectable } from '@nestjs/common';
import { NotFoundError } from '#libs/kernel';
import { TenantDb } from '#libs/platform';
import type { RegionType } from './region.type.js';

const MINE = `
  select r.id, r.code, r.name, r.unit_name as "unitName",
    coalesce((select json_agg(json_build_object('code', z.code, 'name', z.name) order by z.name)
      from samhem.zones z where z.region_id = r.id), '[]') as zones,
    coalesce((select json_agg(json_build_object('id', m.id, 'code', m.code, 'name', m.name,
        'organisationNumber', m.organisation_number, 'isHost', m.is_host, 'zoneCode', m.zone_code,
        'figures', coalesce((select json_agg(json_build_object('kind', f.kind, 'on', f.figure_on, 'value', f.value,
            'source', f.source, 'isDemonstration', f.is_demonstration) order by f.kind, f.figure_on desc)
          from samhem.municipality_figures f where f.region_id = m.region_id and f.municipality_id = m.id), '[]'))
      order by m.code) from samhem.municipalities m where m.region_id = r.id), '[]') as municipalities
  from samhem.regions r where r.id = samhem.current_region()`;

@Injectable()
export class RegionQueries {
  constructor(private readonly db: TenantDb) {}

  /** The actor's own region, whole: zones by name, municipalities by code, figures newest first. */
  async mine(): Promise<RegionType> {
    const [region] = await this.db.query<RegionType>(MINE);
    if (!region) throw new NotFoundError();
    return region;
  }
}
