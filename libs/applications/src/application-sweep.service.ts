import { Injectable } from '@nestjs/common';
import { LinkService } from '#libs/families';
import { Clock, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { ApplicationIdentities } from './application-identity.service.js';

/** Days a family has to follow the link in its mail. */
export const CONFIRM_DAYS = 7;

const UNCONFIRMED = `
  select id from samhem.applications
  where status = 'unconfirmed' and submitted_at < $1::timestamptz - make_interval(days => ${CONFIRM_DAYS}) for update skip locked`;

/** Deletes what nobody confirmed, whole. */
@Injectable()
export class ApplicationSweep {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: EveryRegion,
    private readonly identities: ApplicationIdentities,
    private readonly links: LinkService,
  ) {}

  async run(): Promise<void> {
    await this.regions.do(() =>
      this.db.run(async () => {
        const applications = await this.db.query<{ id: string }>(UNCONFIRMED, [this.clock.now()]);
        for (const { id } of applications) await this.remove(id);
      }),
    );
  }

  private async remove(id: string): Promise<void> {
    await this.identities.remove(id);
    await this.links.closeOf({ applicationId: id });
    await this.db.query('delete from samhem.applications where id = $1', [id]);
  }
}
