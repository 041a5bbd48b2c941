import { Injectable } from '@nestjs/common';
import {
  CAPABILITY_AREAS,
  InvalidInputError,
  NotFoundError,
  assertTransition,
  type CapabilityArea,
  type FieldProblem,
  type LocalDate,
} from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { HomeEntity, HomeIdentityEntity, HomeOfferEntity, HomePlaceEntity } from './home.entity.js';
import type { RegisterHomeInput } from './home.input.js';
import { HomeQueries } from './home.queries.js';
import { availabilityProblems, offerProblems } from './home.rules.js';
import { HOME_TRANSITIONS } from './home.transitions.js';
import type { CapabilityLevelType, HomeType } from './home.type.js';
import type { HomeStatus } from './home.words.js';

@Injectable()
export class HomeService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: HomeQueries,
    private readonly regions: RegionQueries,
  ) {}

  /** @throws InvalidInputError */
  async register(input: RegisterHomeInput): Promise<HomeType> {
    return this.db.run(async () => {
      const { zones } = await this.regions.mine();
      const zoneCodes = zones.map((zone) => zone.code);
      refuse(offerProblems(input.offer, this.clock.today(), zoneCodes));
      const id = await this.insert(input);
      await this.events.record({ type: 'HomeRegistered', municipalityId: null, homeId: id });
      return this.queries.byId(id);
    });
  }

  /**
   * The family was asked today and still takes children.
   * @throws NotFoundError, InvalidInputError
   */
  async confirmAvailability(homeId: string, availableFrom: LocalDate): Promise<HomeType> {
    return this.db.run(async (manager) => {
      await this.hold(homeId);
      const today = this.clock.today();
      refuse(availabilityProblems(availableFrom, today));
      await manager.update(
        HomeOfferEntity,
        { regionId: actorsRegion(), homeId },
        { availableFrom, availabilityConfirmedOn: today },
      );
      await this.events.record({ type: 'AvailabilityConfirmed', municipalityId: null, homeId });
      return this.queries.byId(homeId);
    });
  }

  /**
   * The home as it stands, locked until the transaction ends.
   * @throws NotFoundError
   */
  hold(homeId: string): Promise<HomeType> {
    return this.queries.held(homeId);
  }

  /** Called when its profile is published, in that transaction. */
  async markPublished(homeId: string): Promise<void> {
    await this.become('published', homeId, 'Hemmet har lämnat poolen och kan inte publiceras.');
  }

  /** Called when its profile is withdrawn, in that transaction. */
  async markPaused(homeId: string): Promise<void> {
    await this.become('paused', homeId, 'Hemmet är inte publicerat.');
  }

  private async become(status: HomeStatus, homeId: string, refusal: string): Promise<void> {
    await this.db.run(async (manager) => {
      const home = await this.hold(homeId);
      assertTransition(HOME_TRANSITIONS, { from: home.status, to: status }, refusal);
      await manager.update(HomeEntity, { regionId: actorsRegion(), id: homeId }, { status });
    });
  }

  private async insert({ regi, identity, offer, places }: RegisterHomeInput): Promise<string> {
    const regionId = actorsRegion();
    return this.db.run(async (manager) => {
      const number = await this.nextNumber();
      const { identifiers } = await manager.insert(HomeEntity, {
        regionId,
        number,
        regi,
        status: 'registered',
        registeredAt: this.clock.now(),
        registeredBy: requireActor().userId,
      });
      const homeId = identifiers[0]!['id'] as string;
      await manager.insert(HomeIdentityEntity, { regionId, homeId, ...identity });
      await manager.insert(HomeOfferEntity, {
        regionId,
        homeId,
        ...offer,
        capabilities: everyArea(offer.capabilities),
      });
      await manager.insert(
        HomePlaceEntity,
        Array.from({ length: places }, (_, index) => ({ regionId, homeId, position: index + 1 })),
      );
      return homeId;
    });
  }

  /** Numbers have no gaps: the counter's row stays locked until the home is saved, or is set back with it. */
  private async nextNumber(): Promise<number> {
    const [{ last }] = (await this.db.query<{ last: number }>(
      `insert into samhem.home_numbers (region_id, last) values ($1, 1)
       on conflict (region_id) do update set last = home_numbers.last + 1 returning last`,
      [actorsRegion()],
    )) as [{ last: number }];
    return last;
  }
}

function actorsRegion(): string {
  const { regionId } = requireActor();
  if (!regionId) throw new NotFoundError();
  return regionId;
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new InvalidInputError(problems);
}

function everyArea(levels: readonly CapabilityLevelType[]): Record<CapabilityArea, number> {
  const levelOf = (area: CapabilityArea) => levels.find((capability) => capability.area === area)?.level ?? 0;
  return Object.fromEntries(CAPABILITY_AREAS.map((area) => [area, levelOf(area)])) as Record<CapabilityArea, number>;
}
