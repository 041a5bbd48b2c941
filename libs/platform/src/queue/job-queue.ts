import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { QUEUE_NAME, queueBackend, type QueueBackend } from './backend.js';
import { definedJobs, type JobEnvelope } from './define-job.js';

const KEPT = { removeOnComplete: { count: 1_000, age: 86_400 }, removeOnFail: { count: 5_000 } };
/** About four minutes in all, longer than a database takes to come back. */
const RETRIES = { attempts: 10, backoff: { type: 'exponential', delay: 500 } };

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
  async startFor(events: readonly { regionId: string; eventId: string; type: string }[]): Promise<void> {
    const jobs = events.flatMap(({ type, ...envelope }) =>
      definedJobs()
        .filter((job) => job.startedBy.includes(type))
        .map((job) => ({
          name: job.name,
          data: envelope satisfies JobEnvelope,
          opts: { jobId: `${job.name}.${envelope.eventId}`, delay: job.waitsMs ?? 0, ...KEPT, ...RETRIES },
        })),
    );
    if (jobs.length > 0) await this.queue.addBulk(jobs);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    await this.backend.close();
  }
}
