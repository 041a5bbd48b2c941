import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb } from '#libs/platform';
import { EveryRegion } from '#libs/regions';
import { TaskService } from '#libs/tasks';
import { ASK_AGAIN_DAYS, AVAILABILITY_DAYS } from './home.rules.js';

/** Homes in the pool that count on being asked, whose confirmation was made on $1 or before; each confirmation is asked about once. */
const ASK = `
  update samhem.home_offers o set availability_asked_for = o.availability_confirmed_on
  from samhem.homes h
  where h.region_id = o.region_id and h.id = o.home_id and h.status <> 'withdrawn' and o.is_available
    and o.availability_confirmed_on <= $1::date and o.availability_asked_for is distinct from o.availability_confirmed_on
  returning o.home_id as "homeId", (o.availability_confirmed_on + ${AVAILABILITY_DAYS})::text as "holdsUntil"`;

/** Asks the families whose confirmation is about to end: a mail goes out by the event, and the unit sees it as work. */
@Injectable()
export class AvailabilitySweep {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly regions: EveryRegion,
    private readonly tasks: TaskService,
  ) {}

  async run(): Promise<void> {
    await this.regions.do(() => this.db.run(() => this.ask()));
  }

  private async ask(): Promise<void> {
    const before = addDays(this.clock.today(), ASK_AGAIN_DAYS - AVAILABILITY_DAYS);
    const [homes] = (await this.db.query(ASK, [before])) as unknown as [{ homeId: string; holdsUntil: LocalDate }[]];
    for (const { homeId, holdsUntil } of homes) {
      await this.tasks.open('confirm_availability', { homeId }, { on: holdsUntil });
      await this.events.record({ type: 'AvailabilityExpiring', municipalityId: null, homeId });
    }
  }
}
