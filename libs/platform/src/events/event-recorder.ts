import { Injectable } from '@nestjs/common';
import { requireActor } from '../database/actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { Clock } from '../time/clock.js';

/** Something that happened, in the past tense. Ids only: names and values stay in their own tables. */
export interface DomainEvent {
  readonly type: string;
  /** The member that may read the entry; null keeps it with the unit. */
  readonly municipalityId: string | null;
  readonly needId?: string;
  readonly homeId?: string;
  readonly profileId?: string;
  readonly interestId?: string;
  readonly placementId?: string;
  readonly splitId?: string;
  readonly applicationId?: string;
  readonly reasonCode?: string;
  /** At most 2 000 characters, written by a person for those who may read the entry. */
  readonly note?: string;
}

/** Without RETURNING: who may add an entry need not be able to read one, as a family that applies. */
const INSERT = `
  with made as materialized (select uuidv7() as id), logged as (
    insert into samhem.event_log (region_id, id, occurred_at, type, municipality_id, user_id, scope,
      need_id, home_id, profile_id, interest_id, placement_id, split_id, reason_code, note, application_id)
    select $1::uuid, id, $2::timestamptz, $3, $4::uuid, $5::uuid, $6, $7::uuid, $8::uuid, $9::uuid, $10::uuid, $11::uuid, $12::uuid,
      $13, $14, $15::uuid from made
  )
  insert into samhem.event_outbox (region_id, event_id, type) select $1::uuid, id, $3 from made`;

/** Appends to the event log in the caller's transaction: timeline, audit of changes, source of statistics and outbox in one. */
@Injectable()
export class EventRecorder {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async record(event: DomainEvent): Promise<void> {
    const actor = requireActor();
    await this.db.run(async (manager) => {
      await manager.query(INSERT, [
        actor.regionId,
        this.clock.now(),
        event.type,
        event.municipalityId,
        actor.userId,
        actor.scope,
        event.needId ?? null,
        event.homeId ?? null,
        event.profileId ?? null,
        event.interestId ?? null,
        event.placementId ?? null,
        event.splitId ?? null,
        event.reasonCode ?? null,
        event.note ?? null,
        event.applicationId ?? null,
      ]);
      await manager.query(`select pg_notify('samhem_outbox', '')`);
    });
  }
}
