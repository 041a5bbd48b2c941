import { Injectable } from '@nestjs/common';
import { Clock, TenantDb } from '#libs/platform';
import { HomeStore, refuse } from './home-store.service.js';
import { PLACE_IS_RESERVED, placeIsTaken } from './place.queries.js';
import { placeChange, type PlaceState } from './place.rules.js';

/** Closed places are counted too: a placement that has ended still points to its place. */
const PLACES = `
  select p.id, p.position, p.closed_at is not null as "isClosed", (${PLACE_IS_RESERVED} or ${placeIsTaken('$2::date')}) as "isInUse"
  from samhem.home_places p where p.home_id = $1 order by p.position`;

/** Gives a home another number of places. Its caller holds the home. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly store: HomeStore,
  ) {}

  /** @throws InvalidInputError at `places` when more are in use */
  async setNumber(homeId: string, wanted: number): Promise<void> {
    await this.db.run(async () => {
      const places = await this.db.query<PlaceState>(PLACES, [homeId, this.clock.today()]);
      const { problems, close, reopen, add } = placeChange(places, wanted);
      refuse(problems);
      await this.store.setClosed(close, true);
      await this.store.setClosed(reopen, false);
      await this.store.addPlaces(homeId, add);
    });
  }
}
