import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/kernel';
import { Clock, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import { ContactQueries } from './contact.queries.js';
import { PLANNING_DAYS } from './contact.rules.js';
import type { ContactMunicipalityType } from './contact.type.js';

/** A contact person whose user was closed carries nobody: what the member is shown is taken away. */
const LET_GO = `
  update samhem.contact_municipalities c set user_id = null, shown_name = null, carried_since = null, changed_at = $1, changed_by = null
  from samhem.users u where u.region_id = c.region_id and u.id = c.user_id and u.closed_at is not null`;

/** Puts the talks that are due soon on their contact person's list. */
@Injectable()
export class ContactSweep {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: EveryRegion,
    private readonly tasks: TaskService,
    private readonly queries: ContactQueries,
  ) {}

  async run(): Promise<void> {
    await this.regions.do(() =>
      this.db.run(async () => {
        await this.db.query(LET_GO, [this.clock.now()]);
        for (const member of await this.queries.all()) await this.place(member);
      }),
    );
  }

  /** The same for one member, at once: a talk was held, so the task to hold it may go. */
  async follow(municipalityId: string): Promise<void> {
    await this.place(await this.queries.byId(municipalityId));
  }

  private async place({ municipality, contact, nextTalkOn }: ContactMunicipalityType): Promise<void> {
    const about = { municipalityId: municipality.id };
    const isDue = nextTalkOn !== null && nextTalkOn <= addDays(this.clock.today(), PLANNING_DAYS);
    // A member that nobody carries is shown as such; there is nobody to remind.
    if (isDue && contact) await this.tasks.open('talk_with_municipality', about, { on: nextTalkOn, by: contact.id });
    else await this.tasks.close('talk_with_municipality', about);
  }
}
