import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { InvalidInputError, isUuid, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import type { GiveConsentArgs } from './consent.input.js';
import { ConsentQueries } from './consent.queries.js';
import type { ConsentType } from './consent.type.js';
import type { Revoker } from './family.words.js';

const GIVE = `
  insert into samhem.consents (region_id, home_id, municipality_id, given_on, written_reference, recorded_at, recorded_by)
  select m.region_id, $1, m.id, $3, $4, $5, $6 from samhem.municipalities m where m.id = any($2::uuid[])
  on conflict (region_id, home_id, municipality_id) where revoked_at is null do nothing returning id`;
const MEMBERS = 'select count(*)::int as count from samhem.municipalities where id = any($1::uuid[])';
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
      await this.refuseStrangers(municipalityIds);
      const by = [this.clock.now(), requireActor().userId];
      const given = await this.db.query(GIVE, [homeId, municipalityIds, givenOn, writtenReference, ...by]);
      if (given.length > 0) await this.events.record({ type: 'ConsentGiven', municipalityId: null, homeId });
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
      const changed = await this.db.query(REVOKE, [homeId, municipalityIds, this.clock.now(), by]);
      if (changed[1] !== 0) await this.events.record({ type: 'ConsentRevoked', municipalityId: null, homeId });
      return this.queries.ofHome(homeId);
    });
  }

  private async refuseStrangers(municipalityIds: readonly string[]): Promise<void> {
    const ids = [...new Set(municipalityIds)].filter(isUuid);
    const [members] = await this.db.query<{ count: number }>(MEMBERS, [ids]);
    if (members?.count === new Set(municipalityIds).size) return;
    throw new InvalidInputError([{ path: 'municipalityIds', message: 'Välj kommuner i regionen.' }]);
  }

  private refuseFuture(givenOn: LocalDate): void {
    if (givenOn <= this.clock.today()) return;
    throw new InvalidInputError([{ path: 'givenOn', message: 'Samtycket kan inte ligga i framtiden.' }]);
  }
}
