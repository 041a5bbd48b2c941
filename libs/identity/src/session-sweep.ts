import { Injectable } from '@nestjs/common';
import { TenantDb, actAs, narrowActor } from '#libs/platform';

/** Removes sessions that have expired. Safe to run at any time, any number of times, in any number of processes. */
@Injectable()
export class SessionSweep {
  constructor(private readonly db: TenantDb) {}

  /** @returns how many were removed */
  async run(): Promise<number> {
    return actAs(narrowActor('housekeeping'), () =>
      this.db.run(async (manager) => {
        // No WHERE: housekeeping may not see a session, and the row policy lets it remove only what has expired.
        const [, removed] = (await manager.query('delete from samhem.sessions')) as [unknown[], number];
        return removed;
      }),
    );
  }
}
