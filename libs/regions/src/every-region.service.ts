import { Injectable } from '@nestjs/common';
import { TenantDb, actAs, narrowActor, systemActor } from '#libs/platform';

/** Work that a clock starts, done as the system in one region after the other. */
@Injectable()
export class EveryRegion {
  constructor(private readonly db: TenantDb) {}

  /** @throws AggregateError after the last region, when it failed in some */
  async do(work: (regionId: string) => Promise<unknown>): Promise<void> {
    const regions = await actAs(narrowActor('housekeeping'), () =>
      this.db.query<{ id: string }>('select id from samhem.regions order by id'),
    );
    const failures: unknown[] = [];
    for (const { id } of regions) {
      await actAs(systemActor(id), () => work(id)).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `failed in ${failures.length} regions`);
  }
}
