import { Injectable } from '@nestjs/common';
import { requireActor } from '../database/actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { Clock } from '../time/clock.js';

/** Whose data was read. `municipalityId` = the member that owns the subject; null for the unit's own. */
export interface ReadSubject {
  /** `market`: what a municipality is shown of the region's homes, by the municipality's id. */
  readonly kind: 'need' | 'home_identity' | 'application' | 'screening' | 'market';
  readonly id: string;
  readonly municipalityId: string | null;
}

interface Entries {
  readonly subjects: readonly ReadSubject[];
  readonly purpose: string;
  readonly fields: readonly string[];
}

const INSERT = `
  insert into samhem.read_log (region_id, read_at, user_id, scope, municipality_id, subject_kind, subject_id,
    subject_municipality_id, fields, purpose, request_id, outcome)
  select $1, $2, $3, $4, $5, s.kind, s.id, s."municipalityId", $6, $7, $8, $10
  from jsonb_to_recordset($9::jsonb) as s(kind text, id uuid, "municipalityId" uuid)`;

/** Who read what, when and why, written in the transaction that serves the read: no log, no read. Never the values. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** @param purpose the person's own words, or what the system shows it for */
  async served(
    subjects: readonly ReadSubject[],
    purpose = 'handläggning',
    fields: readonly string[] = ['*'],
  ): Promise<void> {
    await this.write({ subjects, purpose, fields }, 'served');
  }

  /** An attempt that was refused. Refusing undoes the transaction, so this is for `TenantDb.whenUndone`. */
  async denied(subjects: readonly ReadSubject[], purpose: string, fields: readonly string[]): Promise<void> {
    await this.write({ subjects, purpose, fields }, 'denied');
  }

  private async write({ subjects, purpose, fields }: Entries, outcome: 'served' | 'denied'): Promise<void> {
    const actor = requireActor();
    // What the system reads to compute is in the event log as the job it did; the read log is about people.
    if (subjects.length === 0 || !actor.userId) return;
    await this.db.query(INSERT, [
      actor.regionId,
      this.clock.now(),
      actor.userId,
      actor.scope,
      actor.municipalityId,
      fields,
      purpose,
      actor.requestId ?? 'okänd',
      JSON.stringify(subjects),
      outcome,
    ]);
  }
}
