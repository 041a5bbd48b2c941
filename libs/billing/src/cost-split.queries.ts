import { Injectable } from '@nestjs/common';
import { TenantDb } from '#libs/platform';
import { explainShare } from './cost-split.rules.js';
import type { CostShareType, CostSplitType } from './cost-split.type.js';
import { splitHalfChildrenHalfPlaced } from './half-children-half-placed.split.js';

const SPLIT = `
  select id, year, version, budget_ore as budget, key_model as "keyModel", counted_on as "countedOn", computed_at as "computedAt"
  from samhem.cost_splits where region_id = samhem.current_region() and year = $1::int order by version desc limit 1`;

const SHARES = `
  select json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality,
    c.resident_children as "residentChildren", c.placed_children as "placedChildren", c.resident_ore as "residentAmount",
    c.placed_ore as "placedAmount", c.share_ore as share, c.remainder_ore as "remainderOre",
    s.is_demonstration as "isDemonstration", s.resident_source as "residentSource", s.placed_source as "placedSource"
  from samhem.cost_shares c
  join samhem.municipalities m on m.region_id = c.region_id and m.id = c.municipality_id
  join samhem.count_snapshots s on s.region_id = c.region_id and s.municipality_id = c.municipality_id
    and s.counted_on = c.counted_on and s.version = c.snapshot_version
  where c.region_id = samhem.current_region() and c.split_id = $1 order by m.code`;

@Injectable()
export class CostSplitQueries {
  constructor(private readonly db: TenantDb) {}

  /** The newest version of the year's split, or null. */
  async ofYear(year: number): Promise<CostSplitType | null> {
    return this.db.run(async () => {
      const [split] = await this.db.query<Omit<CostSplitType, 'shares' | 'isDemonstration'>>(SPLIT, [year]);
      if (!split) return null;
      const rows = await this.db.query<Omit<CostShareType, 'explanation'>>(SHARES, [split.id]);
      const shares = explained(BigInt(split.budget), rows);
      return { ...split, isDemonstration: shares.some(({ isDemonstration }) => isDemonstration), shares };
    });
  }

  async newestVersion(year: number): Promise<number> {
    const [newest] = await this.db.query<{ version: number }>(
      `select coalesce(max(version), 0) as version from samhem.cost_splits where region_id = samhem.current_region() and year = $1::int`,
      [year],
    );
    return newest!.version;
  }
}

/** The key is run again over the stored counts, and what it says about itself put beside the stored amounts. */
function explained(budget: bigint, rows: readonly Omit<CostShareType, 'explanation'>[]): CostShareType[] {
  const replay = splitHalfChildrenHalfPlaced(
    budget,
    rows.map(({ municipality, residentChildren, placedChildren }) => ({
      code: municipality.code,
      residentChildren,
      placedChildren,
    })),
  );
  return rows.map((row, index) => ({
    ...row,
    explanation: explainShare(row.municipality.name, replay[index]!, replay),
  }));
}
