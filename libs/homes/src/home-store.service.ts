import { Injectable } from '@nestjs/common';
import { HouseholdService } from '#libs/households';
import {
  CAPABILITY_AREAS,
  InvalidInputError,
  NotFoundError,
  type CapabilityArea,
  type FieldProblem,
} from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { HomeEntity, HomeOfferEntity, HomePlaceEntity } from './home.entity.js';
import type { CapabilityLevelInput, HomeFactsInput, RegisterHomeInput } from './home.input.js';
import type { WithdrawalReason } from './home.words.js';

/** A family that has left has no door of its own any more; the table is `families`', whose code this lib may not call. */
const CLOSE_LINKS = 'update samhem.personal_links set closed_at = $2 where home_id = $1 and closed_at is null';
const END_TASKS = ['confirm_availability', 'settle_word', 'renew_register_check', 'profile_withheld'] as const;

/** Writes of a home and its offer, in the caller's transaction; what they mean is decided in the services. */
@Injectable()
export class HomeStore {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly households: HouseholdService,
    private readonly tasks: TaskService,
  ) {}

  async zoneCodes(): Promise<string[]> {
    const rows = await this.db.query<{ code: string }>('select code from samhem.zones order by code');
    return rows.map(({ code }) => code);
  }

  /** @returns the id of the new home */
  async add({ regi, identity, offer, places, household }: RegisterHomeInput): Promise<string> {
    const regionId = actorsRegion();
    return this.db.run(async (manager) => {
      const number = await this.nextNumber();
      const home = { regionId, number, regi, status: 'registered' as const };
      const { identifiers } = await manager.insert(HomeEntity, {
        ...home,
        registeredAt: this.clock.now(),
        registeredBy: requireActor().userId,
      });
      const homeId = identifiers[0]!['id'] as string;
      await this.households.saveIdentity(homeId, identity);
      if (household) await this.saveHousehold(homeId, household);
      const { availableFrom, availabilityConfirmedOn, ...facts } = offer;
      await manager.insert(HomeOfferEntity, {
        ...{ regionId, homeId, availableFrom, availabilityConfirmedOn },
        ...columnsOf(facts),
      });
      await this.households.saveReasons(homeId, reasonsOf(offer.capabilities));
      await this.addPlaces(
        homeId,
        Array.from({ length: places }, (_, index) => index + 1),
      );
      return homeId;
    });
  }

  async saveHousehold(homeId: string, household: NonNullable<RegisterHomeInput['household']>): Promise<void> {
    const adults = await this.households.saveHousehold(homeId, household);
    await this.saveHome(homeId, { adults });
  }

  saveIdentity(homeId: string, identity: RegisterHomeInput['identity']): Promise<void> {
    return this.households.saveIdentity(homeId, identity);
  }

  async saveHome(homeId: string, changes: Partial<HomeEntity>): Promise<void> {
    await this.db.run((manager) => manager.update(HomeEntity, { regionId: actorsRegion(), id: homeId }, changes));
  }

  async saveOffer(homeId: string, changes: Partial<HomeOfferEntity>): Promise<void> {
    await this.db.run((manager) => manager.update(HomeOfferEntity, { regionId: actorsRegion(), homeId }, changes));
  }

  /** Replaces the facts of the offer, and the reasons for its levels. */
  async saveFacts(homeId: string, facts: HomeFactsInput): Promise<void> {
    await this.saveOffer(homeId, columnsOf(facts));
    await this.households.saveReasons(homeId, reasonsOf(facts.capabilities));
  }

  /** What the family answered today; the task to ask it is done. */
  async saveAnswer(homeId: string, answer: Partial<HomeOfferEntity>): Promise<void> {
    await this.saveOffer(homeId, { ...answer, availabilityConfirmedOn: this.clock.today() });
    await this.tasks.close('confirm_availability', { homeId });
  }

  /** Out of the pool: the family's links end, its people may come back in another home, and nothing is left to do for it. */
  async withdraw(homeId: string, reason: WithdrawalReason): Promise<void> {
    await this.saveHome(homeId, { status: 'withdrawn', withdrawnOn: this.clock.today(), withdrawalReason: reason });
    await this.households.releasePersons(homeId);
    await this.db.query(CLOSE_LINKS, [homeId, this.clock.now()]);
    for (const kind of END_TASKS) await this.tasks.close(kind, { homeId });
  }

  /** @param positions of places the home has not had before */
  async addPlaces(homeId: string, positions: readonly number[]): Promise<void> {
    const places = positions.map((position) => ({ regionId: actorsRegion(), homeId, position }));
    await this.db.run(async (manager) => {
      if (places.length > 0) await manager.insert(HomePlaceEntity, places);
    });
  }

  async setClosed(placeIds: readonly string[], isClosed: boolean): Promise<void> {
    const closedAt = isClosed ? this.clock.now() : null;
    await this.db.query('update samhem.home_places set closed_at = $2 where id = any($1::uuid[])', [
      placeIds,
      closedAt,
    ]);
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

/** @throws NotFoundError for an actor of no region, who has no home */
export function actorsRegion(): string {
  const { regionId } = requireActor();
  if (!regionId) throw new NotFoundError();
  return regionId;
}

/** @throws InvalidInputError */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** The columns of the facts that were given; optional ones left out are not touched. */
function columnsOf({ capabilities, ...facts }: HomeFactsInput) {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
  return { ...(given as Partial<HomeOfferEntity>), capabilities: everyArea(capabilities) };
}

function everyArea(levels: readonly CapabilityLevelInput[]): Record<CapabilityArea, number> {
  const levelOf = (area: CapabilityArea) => levels.find((capability) => capability.area === area)?.level ?? 0;
  return Object.fromEntries(CAPABILITY_AREAS.map((area) => [area, levelOf(area)])) as Record<CapabilityArea, number>;
}

/** A level of 0 needs no reason; above it, a reason that is left out stays as it was. */
function reasonsOf(levels: readonly CapabilityLevelInput[]): ReadonlyMap<CapabilityArea, string | null> {
  const changed = levels.filter(({ level, reason }) => level === 0 || reason);
  return new Map(changed.map(({ area, level, reason }) => [area, level === 0 ? null : (reason ?? null)]));
}
