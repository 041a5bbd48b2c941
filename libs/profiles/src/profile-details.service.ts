import { Injectable } from '@nestjs/common';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { RecomputeService } from './publications/recompute.service.js';
import { TextQueries } from './publications/text.queries.js';
import { TIER_ONE_COLUMNS } from './shown-columns.rules.js';

export interface InterestedReader {
  readonly interestId: string;
  readonly municipalityId: string;
  readonly profileId: string;
}

const OPEN = `
  insert into samhem.profile_details (region_id, municipality_id, interest_id, profile_id, opened_at, opened_by, description, ${TIER_ONE_COLUMNS.join(', ')})
  select p.region_id, p.municipality_id, $1, p.id, $3, $4, $5, ${TIER_ONE_COLUMNS.map((column) => `p.${column}`).join(', ')}
  from samhem.profiles p where p.id = $2 and p.is_shown
  on conflict do nothing returning interest_id`;

/** Tier 2: more of a home, to one interest and for as long as it lasts. */
@Injectable()
export class ProfileDetails {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly recompute: RecomputeService,
    private readonly texts: TextQueries,
  ) {}

  /**
   * Opens what five homes fit together with all that is shown already. The caller holds the region's profiles (`holdRegion`).
   * @returns false when it was open, or when the profile is not shown
   */
  async open(homeId: string, { interestId, profileId }: InterestedReader): Promise<boolean> {
    return this.db.run(async () => {
      const text = await this.texts.showable(homeId);
      const about = [interestId, profileId, this.clock.now(), requireActor().userId, text];
      if ((await this.db.query(OPEN, about)).length === 0) return false;
      await this.recompute.homes([homeId]);
      return true;
    });
  }

  /** The interest has ended, and what was opened to it with it. */
  async close(interestId: string): Promise<void> {
    await this.db.query('delete from samhem.profile_details where interest_id = $1', [interestId]);
  }

  /** Interests among these that more is shown to. */
  async openAmong(interestIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ id: string }>(
      'select interest_id as id from samhem.profile_details where interest_id = any($1::uuid[])',
      [interestIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
