import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { actAs, narrowActor } from '../database/actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { JobQueue, type CommittedEvent } from '../queue/job-queue.js';

/** One relay at a time, decided by the database, keeps the order of the events; who comes second finds nothing to take. */
const TAKE = `
  delete from samhem.event_outbox where (select pg_try_advisory_xact_lock(hashtextextended('outbox relay', 0))) and (region_id, event_id) in (
    select region_id, event_id from samhem.event_outbox order by event_id limit 200)
  returning region_id as "regionId", event_id as "eventId", type, xmin::text as commit`;
/** Notifications can be lost with a connection; the sweep finds what they missed. */
const SWEEP_MS = 1_000;

/**
 * Turns committed events into jobs. A row is deleted in the transaction that enqueues its jobs, and the job id is the event id, so a
 * crash between the two repeats the enqueueing and never doubles the job.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private listener: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private draining: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly db: TenantDb,
    private readonly jobs: JobQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => this.wake(), SWEEP_MS);
    await this.listen();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.draining;
    await this.listener?.end().catch(() => undefined);
  }

  /** Drains now, or once more after the drain that is under way. */
  wake(): void {
    if (this.stopped) return;
    if (this.draining) {
      this.again = true;
      return;
    }
    this.draining = this.drain()
      .catch((error: unknown) => this.logger.warn(`outbox: ${String(error)}`))
      .finally(() => {
        this.draining = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.relayBatch()) > 0);
    await this.listen();
  }

  private relayBatch(): Promise<number> {
    return actAs(narrowActor('relay'), () =>
      this.db.run(async (manager) => {
        const [rows] = (await manager.query(TAKE)) as [CommittedEvent[], number];
        await this.jobs.startFor(rows.sort((a, b) => (a.eventId < b.eventId ? -1 : 1)));
        return rows.length;
      }),
    );
  }

  private async listen(): Promise<void> {
    if (this.listener || this.stopped) return;
    const client = new pg.Client({ connectionString: this.settings.DATABASE_URL });
    const forget = () => {
      if (this.listener === client) this.listener = undefined;
    };
    client.on('error', forget).on('end', forget);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query('listen samhem_outbox');
      this.listener = client;
    } catch (error) {
      this.logger.warn(`outbox notifications: ${String(error)}`);
    }
  }
}
