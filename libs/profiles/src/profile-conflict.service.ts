import { Injectable } from '@nestjs/common';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { ProfileQueries } from './profile.queries.js';

const DECLARE = `
  insert into samhem.profile_conflicts (region_id, municipality_id, profile_id, user_id, declared_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing`;

/** "Jag känner familjen": a reader who recognises a home is no longer one of its readers. */
@Injectable()
export class ProfileConflicts {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly queries: ProfileQueries,
  ) {}

  /**
   * Hides the home from the actor, under this id and later ones, in lists, matches and interests. The unit is told.
   * @throws NotFoundError
   */
  async declare(profileId: string): Promise<string> {
    return this.db.run(async () => {
      const { id } = await this.queries.byId(profileId);
      const { regionId, municipalityId, userId } = requireActor();
      await this.db.query(DECLARE, [regionId, municipalityId, id, userId, this.clock.now()]);
      await this.events.record({ type: 'ReaderKnowsFamily', municipalityId, profileId: id });
      return id;
    });
  }
}
