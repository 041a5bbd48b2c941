import { Injectable } from '@nestjs/common';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { PublicationService } from './publication.service.js';
import { RecomputeService } from './recompute.service.js';

const IS_DUE = `
  select exists (select from samhem.publications u
      where u.withdrawn_at is null and (u.off_market_at <= $1 or (u.market_until < $2::date and u.withheld_reason is distinct from 'not_in_order')))
    or not exists (select from samhem.processed_jobs where region_id = $3 and job_key = $4) as "isDue"`;
const MARK_DAY = 'insert into samhem.processed_jobs (region_id, job_key) values ($1, $2) on conflict do nothing';

/**
 * What a clock does to the market: availability and checks expire (members' queries know it at once; here the tasks are opened and
 * the subscribers told), what was to leave at the full hour leaves, and "within three months" becomes "now".
 */
@Injectable()
export class MarketSweep {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: EveryRegion,
    private readonly publications: PublicationService,
    private readonly recompute: RecomputeService,
  ) {}

  async run(): Promise<void> {
    await this.regions.do(async () => {
      await this.publications.withdrawDue();
      const about = [requireActor().regionId, `profiles.day.${this.clock.today()}`];
      const [found] = await this.db.query<{ isDue: boolean }>(IS_DUE, [this.clock.now(), this.clock.today(), ...about]);
      if (!found?.isDue) return;
      await this.db.run(async () => {
        await this.recompute.region();
        await this.db.query(MARK_DAY, about);
      });
    });
  }
}
