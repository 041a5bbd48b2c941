import { Injectable } from '@nestjs/common';
import { UserQueries } from '#libs/identity';
import { InvalidInputError } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { ContactQueries } from './contact.queries.js';
import type { ContactMunicipalityType } from './contact.type.js';

const ASSIGN = `
  insert into samhem.contact_municipalities (region_id, municipality_id, user_id, shown_name, carried_since, changed_at, changed_by)
  values ($1, $2, $3, $4, case when $3::uuid is not null then $5::timestamptz end, $5, $6)
  on conflict (region_id, municipality_id) do update set user_id = excluded.user_id, shown_name = excluded.shown_name,
    carried_since = case when excluded.user_id is not null then coalesce(contact_municipalities.carried_since, excluded.carried_since) end,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by
  where contact_municipalities.user_id is distinct from excluded.user_id returning municipality_id`;
const SET_INTERVAL = `
  insert into samhem.contact_municipalities (region_id, municipality_id, interval_days, changed_at, changed_by)
  values ($1, $2, $3, $4, $5)
  on conflict (region_id, municipality_id) do update set interval_days = excluded.interval_days,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by`;

/** Who carries which member. A member has one contact person at the most. */
@Injectable()
export class ContactService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly tasks: TaskService,
    private readonly queries: ContactQueries,
  ) {}

  /**
   * @param person null = nobody carries it any more
   * @throws NotFoundError
   */
  async assign(municipalityId: string, person: { id: string; name: string } | null): Promise<ContactMunicipalityType> {
    return this.db.run(async () => {
      await this.queries.byId(municipalityId);
      const { regionId, userId } = requireActor();
      const values = [regionId, municipalityId, person?.id ?? null, person?.name ?? null, this.clock.now(), userId];
      const changed = await this.db.query(ASSIGN, values);
      if (changed.length > 0) {
        await this.events.record({ type: 'ContactAssigned', municipalityId });
        await this.tasks.handOver('talk_with_municipality', { municipalityId }, person?.id ?? null);
      }
      return this.queries.byId(municipalityId);
    });
  }

  /**
   * Days between two talks with the member.
   * @throws NotFoundError, InvalidInputError
   */
  async setInterval(municipalityId: string, days: number): Promise<ContactMunicipalityType> {
    return this.db.run(async () => {
      await this.queries.byId(municipalityId);
      if (!(days >= 14 && days <= 365)) {
        throw new InvalidInputError([{ path: 'days', message: 'Ange mellan 14 och 365 dagar.' }]);
      }
      const { regionId, userId } = requireActor();
      await this.db.query(SET_INTERVAL, [regionId, municipalityId, days, this.clock.now(), userId]);
      return this.queries.byId(municipalityId);
    });
  }
}

/** Chooses among those who work at the unit now. */
@Injectable()
export class ContactChoice {
  constructor(
    private readonly contacts: ContactService,
    private readonly users: UserQueries,
  ) {}

  /** @throws NotFoundError, InvalidInputError when nobody open at the unit has the id */
  async assign(municipalityId: string, userId: string | null): Promise<ContactMunicipalityType> {
    if (userId === null) return this.contacts.assign(municipalityId, null);
    const person = (await this.users.unitStaff()).find(({ id }) => id === userId);
    if (!person) throw new InvalidInputError([{ path: 'userId', message: 'Välj någon som arbetar på enheten.' }]);
    return this.contacts.assign(municipalityId, person);
  }
}
