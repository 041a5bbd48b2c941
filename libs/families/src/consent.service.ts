import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { InvalidInputError, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import type { GiveConsentArgs } from './consent.input.js';
import { ConsentQueries } from './consent.queries.js';
import type { ConsentType } from './consent.type.js';
import type { Revoker } from './family.words.js';

const GIVE = `
  insert into samhem.consents (region_id, home_id, municipality_id, given_on, written_reference, recorded_at, recorded_by)
  select m.region_id, $1, m.id, $3, $4, $5, $6 from samhem.municipalities m where m.id = any($2::uuid[])
  on conflict (region_id, home_id, municipality_id) where revoked_at is null do nothing`;
const REVOKE = `
  update samhem.consents set revoked_at = $3, revoked_by = $4
  where home_id = $1 and revoked_at is null and ($2::uuid[] is null or municipality_id = any($2::uuid[]))`;

@Injectable()
export class ConsentService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly homes: HomeService,
    private readonly queries: ConsentQueries,
  ) {}

  /**
   * A municipality that has one already keeps the earlier.
   * @throws NotFoundError, InvalidInputError
   */
  async give({ homeId, municipalityIds, givenOn, writtenReference }: GiveConsentArgs): Promise<ConsentType[]> {
    return this.db.run(async () => {
      await this.homes.hold(homeId);
      this.refuseFuture(givenOn);
      const by = [this.clock.now(), requireActor().userId];
      await this.db.query(GIVE, [homeId, municipalityIds, givenOn, writtenReference, ...by]);
      await this.events.record({ type: 'ConsentGiven', municipalityId: null, homeId });
      return this.queries.ofHome(homeId);
    });
  }

  /**
   * Takes effect when this returns. What is revoked already stays so.
   * @param municipalityIds null = every municipality
   * @throws NotFoundError
   */
  async revoke(homeId: string, municipalityIds: readonly string[] | null, by: Revoker): Promise<ConsentType[]> {
    return this.db.run(async () => {
      await this.homes.hold(homeId);
      await this.db.query(REVOKE, [homeId, municipalityIds, this.clock.now(), by]);
      await this.events.record({ type: 'ConsentRevoked', municipalityId: null, homeId });
      return this.queries.ofHome(homeId);
    });
  }

  private refuseFuture(givenOn: LocalDate): void {
    if (givenOn <= this.clock.today()) return;
    throw new InvalidInputError([{ path: 'givenOn', message: 'Samtycket kan inte ligga i framtiden.' }]);
  }
}
