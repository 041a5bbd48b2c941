import { Injectable } from '@nestjs/common';
import { HomeService, type HomeType } from '#libs/homes';
import type { CapabilityArea, CapabilityBand } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { ProfileEntity, ProfileHomeEntity } from './profile.entity.js';
import { ProfileNotPublishedError, ProfileNotReadyError } from './profile.errors.js';
import { ProfileQueries } from './profile.queries.js';
import type { ProfileType } from './profile.type.js';
import { projectionOf, tellsSomethingElse, type Projection } from './projection.rules.js';
import { obstaclesToPublishing } from './publication.rules.js';

/** Every verb holds the home first, so that two of them on one home happen one after the other. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: ProfileQueries,
    private readonly homes: HomeService,
  ) {}

  /**
   * A home that is published already keeps its profile; after a withdrawal it gets a new one, which cannot be told to be the same.
   * @throws NotFoundError, ProfileNotReadyError
   */
  async publish(homeId: string): Promise<ProfileType> {
    return this.db.run(async () => {
      const home = await this.homes.hold(homeId);
      const latest = await this.queries.latestOf(homeId);
      if (latest && !latest.withdrawnAt) return latest;
      const obstacles = obstaclesToPublishing(home, this.clock.today());
      if (obstacles.length > 0) throw new ProfileNotReadyError(obstacles);
      const profileId = await this.insert(home);
      await this.homes.markPublished(homeId);
      await this.events.record({ type: 'ProfilePublished', municipalityId: null, homeId, profileId });
      return this.queries.byId(profileId);
    });
  }

  /**
   * Gone from every member's sight when this returns. A profile that is withdrawn already stays so.
   * @throws NotFoundError, ProfileNotPublishedError
   */
  async withdraw(homeId: string): Promise<ProfileType> {
    return this.db.run(async (manager) => {
      await this.homes.hold(homeId);
      const latest = await this.queries.latestOf(homeId);
      if (!latest) throw new ProfileNotPublishedError();
      if (latest.withdrawnAt) return latest;
      const regionId = requireActor().regionId!;
      await manager.update(ProfileEntity, { regionId, id: latest.id }, { withdrawnAt: this.clock.now() });
      await manager.update(ProfileHomeEntity, { regionId, profileId: latest.id }, { withdrawn: true });
      await this.homes.markPaused(homeId);
      await this.events.record({ type: 'ProfileWithdrawn', municipalityId: null, homeId, profileId: latest.id });
      return this.queries.byId(latest.id);
    });
  }

  /**
   * Brings the published profile, if there is one, up to date with offer, places and availability.
   * @throws NotFoundError
   */
  async refresh(homeId: string): Promise<void> {
    await this.db.run(async (manager) => {
      const home = await this.homes.hold(homeId);
      const published = await this.queries.latestOf(homeId);
      if (!published || published.withdrawnAt) return;
      const projection = projectionOf(home.offer, home.places.free);
      if (!tellsSomethingElse(published, projection)) return;
      const key = { regionId: requireActor().regionId!, id: published.id };
      await manager.update(ProfileEntity, key, columnsOf(projection));
      await this.events.record({ type: 'ProfileRefreshed', municipalityId: null, homeId, profileId: published.id });
    });
  }

  private async insert({ id: homeId, offer, places }: HomeType): Promise<string> {
    const regionId = requireActor().regionId!;
    return this.db.run(async (manager) => {
      const { identifiers } = await manager.insert(ProfileEntity, {
        regionId,
        ...columnsOf(projectionOf(offer, places.free)),
        publishedAt: this.clock.now(),
      });
      const profileId = identifiers[0]!['id'] as string;
      await manager.insert(ProfileHomeEntity, { regionId, profileId, homeId, withdrawn: false });
      return profileId;
    });
  }
}

function columnsOf({ zone, capabilities, ...facts }: Projection) {
  const bands = Object.fromEntries(capabilities.map(({ area, band }) => [area, band]));
  return { ...facts, zoneCode: zone.code, capabilities: bands as Record<CapabilityArea, CapabilityBand> };
}
