import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '#libs/homes';
import { NotFoundError } from '#libs/kernel';
import { Clock, TenantDb } from '#libs/platform';
import { RecomputeService } from '#libs/profiles';

/** What a need competes with: how many places it asks for, and whether it still asks. */
export interface CompetingNeed {
  readonly isOpen: boolean;
  readonly childrenCount: number;
}

/** The home behind a profile; its profile has ended when the family has revoked its consent, or the unit has withdrawn it. */
export interface HeldHome {
  readonly homeId: string;
  readonly publicationId: string;
  readonly hasEnded: boolean;
}

const HOME_OF = `
  select u.home_id as "homeId", u.id as "publicationId", p.ended_at is not null as "hasEnded"
  from samhem.profiles p join samhem.publications u on u.region_id = p.region_id and u.id = p.publication_id
  where p.id = $1`;

/** What brokering looks at and holds: the home behind a profile, its places, and the needs that compete for them. */
@Injectable()
export class CompetitionQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly places: PlaceQueries,
    private readonly recompute: RecomputeService,
  ) {}

  /**
   * Holds the home and then its profiles until the transaction ends: nobody else brokers its places, and nobody new joins the queue,
   * through whichever member's profile.
   * @throws NotFoundError
   */
  async hold(profileId: string): Promise<HeldHome> {
    return this.db.run(async () => {
      await this.recompute.lock();
      const [home] = await this.db.query<HeldHome>(HOME_OF, [profileId]);
      if (!home) throw new NotFoundError();
      await this.places.lockHome(home.homeId);
      await this.db.query('select id from samhem.profiles where publication_id = $1 order by id for update', [
        home.publicationId,
      ]);
      // Once more: it may have ended while we waited.
      const [held] = await this.db.query<HeldHome>(HOME_OF, [profileId]);
      return held!;
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
