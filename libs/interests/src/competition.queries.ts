import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '#libs/homes';
import { Clock, TenantDb } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';

/** What a need competes with: how many places it asks for, and whether it still asks. */
export interface CompetingNeed {
  readonly isOpen: boolean;
  readonly childrenCount: number;
}

/** What brokering looks at and holds: the home behind a profile, its places, and the needs that compete for them. */
@Injectable()
export class CompetitionQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly places: PlaceQueries,
    private readonly profiles: ProfileQueries,
  ) {}

  /**
   * Holds the home and then its profile until the transaction ends: nobody else brokers its places, and nobody new joins the queue.
   * @throws NotFoundError
   */
  async hold(profileId: string): Promise<{ homeId: string; isWithdrawn: boolean }> {
    return this.db.run(async () => {
      const homeId = await this.profiles.homeOf(profileId);
      await this.places.lockHome(homeId);
      const [profile] = await this.db.query<{ isWithdrawn: boolean }>(
        `select withdrawn_at is not null as "isWithdrawn" from samhem.profiles where id = $1 for update`,
        [profileId],
      );
      return { homeId, isWithdrawn: profile?.isWithdrawn ?? true };
    });
  }

  /** Ids of the places that may be given from today and for good. */
  async freePlaces(homeId: string): Promise<string[]> {
    return this.places.freePlaces(homeId, this.clock.today());
  }

  async needs(ids: readonly string[]): Promise<Map<string, CompetingNeed>> {
    const rows = await this.db.query<CompetingNeed & { id: string }>(
      `select id, status = 'open' as "isOpen", children_count as "childrenCount" from samhem.needs where id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((need) => [need.id, need]));
  }
}
