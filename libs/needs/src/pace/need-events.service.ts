import { Injectable } from '@nestjs/common';
import { Clock, EventRecorder, ReadLog, TenantDb, requireActor, type DomainEvent } from '#libs/platform';
import { TooManyNeedChangesError } from './pace.errors.js';
import { PaceQueries } from './pace.queries.js';
import { ANSWERED_EVENTS, excessAt, refusalSentence, type Excess } from './pace.rules.js';

export type NeedEvent = DomainEvent & { readonly needId: string; readonly municipalityId: string };

/** One question of a municipality at a time, so that those who ask at once are counted one after the other. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('need pace ' || samhem.current_municipality(), 0))`;
/** $1 = today in Sweden. */
const TOLD_TODAY = `
  select 1 from samhem.event_log
  where type = 'NeedChangesSlowed' and municipality_id = samhem.current_municipality() and user_id = samhem.current_user_id()
    and occurred_at > $2::timestamptz - interval '2 days' and (occurred_at at time zone 'Europe/Stockholm')::date = $1::date`;

/**
 * Records what happens to a need, and lets nobody ask about homes faster than `pace.rules` says: each of `ANSWERED_EVENTS` is answered
 * with the homes that fit. The unit sees every home as it is, so it has no pace.
 */
@Injectable()
export class NeedEvents {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
    private readonly readLog: ReadLog,
    private readonly pace: PaceQueries,
  ) {}

  /**
   * Joins the transaction of what it tells, which a refusal undoes; the refusal itself is written when it has been.
   * @throws TooManyNeedChangesError
   */
  async record(event: NeedEvent): Promise<void> {
    await this.db.run(async () => {
      if (isAnswered(event) && requireActor().scope === 'member') await this.assertPace(event);
      await this.recorder.record(event);
    });
  }

  private async assertPace(event: NeedEvent): Promise<void> {
    await this.db.query(LOCK);
    const now = this.clock.milliseconds();
    const excess = excessAt(now, await this.pace.answered({ ...event, userId: requireActor().userId, at: now }));
    if (!excess) return;
    this.db.whenUndone(() => this.tell(event, excess));
    throw new TooManyNeedChangesError(refusalSentence(excess, now));
  }

  /** Every refusal is an entry of the read log; once a person and day it is an event, from which the unit's task comes. */
  private async tell(event: NeedEvent, { limit }: Excess): Promise<void> {
    const { municipalityId, type } = event;
    // What would have been registered does not exist: there the question was about the homes.
    const isNew = type === 'NeedRegistered';
    const about = isNew ? {} : { needId: event.needId };
    const subject = isNew
      ? ({ kind: 'market', id: municipalityId } as const)
      : ({ kind: 'need', id: event.needId } as const);
    await this.db.run(async () => {
      await this.readLog.denied([{ ...subject, municipalityId }], 'för tät ändring av behov', [type]);
      await this.db.query(LOCK);
      if ((await this.db.query(TOLD_TODAY, [this.clock.today(), this.clock.now()])).length > 0) return;
      await this.recorder.record({ type: 'NeedChangesSlowed', municipalityId, ...about, reasonCode: limit });
    });
  }
}

function isAnswered({ type }: NeedEvent): boolean {
  return (ANSWERED_EVENTS as readonly string[]).includes(type);
}
