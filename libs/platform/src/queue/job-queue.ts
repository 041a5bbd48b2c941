import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { QUEUE_NAME, queueBackend, type QueueBackend } from './backend.js';
import { definedJobs, type JobDefinition, type JobEnvelope } from './define-job.js';

const KEPT = { removeOnComplete: { count: 1_000, age: 86_400 }, removeOnFail: { count: 5_000 } };
/** About four minutes in all, longer than a database takes to come back. */
const RETRIES = { attempts: 10, backoff: { type: 'exponential', delay: 500 } };

/** An event that has been committed. */
export interface CommittedEvent extends JobEnvelope {
  readonly type: string;
  /** Equal for events that were committed together, and so are seen together. */
  readonly commit: string;
}

/** Puts jobs on the queue. Only the outbox relay does: whatever else wants work done records an event. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly backend: QueueBackend;
  private readonly queue: Queue;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.backend = queueBackend(settings);
    this.queue = this.backend.queue(QUEUE_NAME);
    this.queue.on('error', (error) => new Logger(JobQueue.name).warn(error.message));
  }

  /** Enqueues every job that the events start; the same event never starts the same job twice. */
  async startFor(events: readonly CommittedEvent[]): Promise<void> {
    // What sees everything first: more people wait for it.
    const inOrder = definedJobs().toSorted((a, b) => Number(b.seesAll ?? false) - Number(a.seesAll ?? false));
    const jobs = inOrder.flatMap((job) =>
      startersOf(job, events).map(({ regionId, eventId }) => ({
        name: job.name,
        data: { regionId, eventId } satisfies JobEnvelope,
        opts: { jobId: `${job.name}.${eventId}`, delay: job.waitsMs ?? 0, ...KEPT, ...RETRIES },
      })),
    );
    if (jobs.length > 0) await this.queue.addBulk(jobs);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    await this.backend.close();
  }
}

function startersOf({ startedBy, seesAll }: JobDefinition, events: readonly CommittedEvent[]): CommittedEvent[] {
  const starting = events.filter(({ type }) => startedBy.includes(type));
  if (!seesAll) return starting;
  const known = new Set<string>();
  return starting.filter(({ regionId, commit }) => {
    const key = `${regionId} ${commit}`;
    return !known.has(key) && known.add(key);
  });
}
