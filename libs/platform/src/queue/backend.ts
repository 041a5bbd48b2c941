import { createHash } from 'node:crypto';
import { Queue, QueueEvents, Worker, createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import type { Settings } from '../config/settings.js';

/** One queue for the whole house; the job's name says whose it is. */
export const QUEUE_NAME = 'samhem';
const QUEUE_SCHEMA = 'bullmq';

/** Installations that share a Redis but not a database keep their keys apart. */
function prefixFor(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `samhem-${createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 8)}`;
}

/** BullMQ's three parts on whichever backend the settings choose: Redis with `REDIS_URL`, otherwise the database itself. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string): Queue;
  events(name: string): QueueEvents;
  worker(
    name: string,
    ...rest: [processor: ConstructorParameters<typeof Worker>[1], options: { concurrency: number }]
  ): Worker;
  close(): Promise<void>;
}

/** A worker that dies is noticed after the stalled interval; its job then starts again, so handlers are idempotent. */
const STALLED = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 10 };

export function queueBackend(settings: Pick<Settings, 'REDIS_URL' | 'DATABASE_URL'>): QueueBackend {
  return settings.REDIS_URL
    ? redisBackend(settings.REDIS_URL, prefixFor(settings.DATABASE_URL))
    : postgresBackend(settings.DATABASE_URL);
}

function redisBackend(url: string, prefix: string): QueueBackend {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const shared = { connection, prefix };
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, shared),
    events: (name) => new QueueEvents(name, shared),
    worker: (name, processor, options) => new Worker(name, processor, { ...shared, ...STALLED, ...options }),
    close: async () => void (await connection.quit().catch(() => connection.disconnect())),
  };
}

function postgresBackend(url: string): QueueBackend {
  const onPostgres = withBackend(createPostgresBackend);
  const connection = { connectionString: url, schema: QUEUE_SCHEMA, max: 4 };
  return {
    kind: 'postgres',
    queue: (name) => new onPostgres.Queue(name, { connection }) as unknown as Queue,
    events: (name) => new onPostgres.QueueEvents(name, { connection }) as unknown as QueueEvents,
    worker: (name, processor, options) =>
      new onPostgres.Worker(name, processor, { connection, ...STALLED, ...options }) as unknown as Worker,
    close: async () => undefined,
  };
}

/**
 * BullMQ's own tables, in a schema of their own that samhem_app may use and nobody else. The queue's id sequence, which BullMQ would
 * create at the first job, is made here, so that the app needs no right to create anything.
 */
export async function migrateQueueSchema(admin: pg.Client): Promise<void> {
  await runMigrations(admin as never, QUEUE_SCHEMA);
  await admin.query(`select ${QUEUE_SCHEMA}.next_job_id($1)`, [QUEUE_NAME]);
  await admin.query(`
    grant usage on schema ${QUEUE_SCHEMA} to samhem_app;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to samhem_app;
    grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to samhem_app;
    grant execute on all functions in schema ${QUEUE_SCHEMA} to samhem_app;
  `);
}
