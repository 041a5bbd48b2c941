import { Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { Clock, TenantDb } from '#libs/platform';
import { obstaclesOf, standing, type Standing } from './check.rules.js';
import type { HomeChecksType, RegisterCheckType } from './check.type.js';

const LATEST = `
  select distinct on (c.home_id, c.adult, c.kind) c.id, c.home_id as "homeId", c.adult, c.kind, c.checked_on as "checkedOn", c.outcome,
    c.due_on as "dueOn", c.recorded_at as "recordedAt", u.display_name as "recordedByName", c.assessed_on as "assessedOn", c.assessment
  from samhem.register_checks c
  left join samhem.home_persons p on p.region_id = c.region_id and p.home_id = c.home_id and p.role = 'adult' and p.position = c.adult
  left join samhem.users u on u.region_id = c.region_id and u.id = c.recorded_by
  where c.home_id = any($1::uuid[]) and (p.since_at is null or c.recorded_at >= p.since_at)
  order by c.home_id, c.adult, c.kind, c.checked_on desc, c.id desc`;

/** Reads of register checks, the unit's own. */
@Injectable()
export class CheckQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly homes: HomeQueries,
  ) {}

  /** @throws NotFoundError */
  async ofHome(homeId: string): Promise<HomeChecksType> {
    return this.db.run(async () => {
      const { id } = await this.homes.byId(homeId);
      const latest = await this.latest([id]);
      const adults = (await this.adultsOf([id])).get(id) ?? 1;
      const obstacles = obstaclesOf(latest, adults, this.clock.today()).map(({ message }) => message);
      return { homeId: id, adults, latest, obstacles };
    });
  }

  /** How each of the homes stands today. */
  async standingOf(homeIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    return this.db.run(async () => {
      const checks = await this.latest(homeIds);
      const adults = await this.adultsOf(homeIds);
      const today = this.clock.today();
      const ofHome = new Map<string, RegisterCheckType[]>(homeIds.map((id) => [id, []]));
      for (const check of checks) ofHome.get(check.homeId)?.push(check);
      return new Map(homeIds.map((id) => [id, standing(ofHome.get(id) ?? [], adults.get(id) ?? 1, today)]));
    });
  }

  private latest(homeIds: readonly string[]): Promise<RegisterCheckType[]> {
    return this.db.query<RegisterCheckType>(LATEST, [homeIds]);
  }

  private async adultsOf(homeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ id: string; adults: number }>(
      'select id, adults from samhem.homes where id = any($1::uuid[])',
      [homeIds],
    );
    return new Map(rows.map(({ id, adults }) => [id, adults]));
  }
}
