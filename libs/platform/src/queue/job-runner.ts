import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { actAs, systemActor } from '../database/actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { QUEUE_NAME, queueBackend, type QueueBackend } from './backend.js';
import { HANDLED_JOB, definedJobs, type JobEnvelope, type JobHandler, type Progress } from './define-job.js';

const CONCURRENCY = 4;
/** Every report is a write; a page needs no more than ten a second. */
const BETWEEN_REPORTS_MS = 100;

/** Runs jobs as the system inside the region their envelope names, and so under that region's row policies. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private readonly backend: QueueBackend;
  private worker: Worker | undefined;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly db: TenantDb,
  ) {
    this.backend = queueBackend(settings);
  }

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.findHandlers();
    this.worker = this.backend.worker(QUEUE_NAME, (job: Job) => this.perform(job, handlers), {
      concurrency: CONCURRENCY,
    });
    this.worker.on('error', (error) => this.logger.warn(error.message));
    this.worker.on('failed', (job, error) => this.logger.error(`${job?.name} ${job?.id}: ${error.message}`));
    await this.worker.waitUntilReady();
  }

  /** Lets the jobs under way end while the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.backend.close();
  }

  private async perform(job: Job<JobEnvelope>, handlers: ReadonlyMap<string, JobHandler>): Promise<void> {
    const handler = handlers.get(job.name);
    if (!handler) throw new Error(`no handler for ${job.name}`);
    await actAs(systemActor(job.data.regionId), () => handler.handle(job.data, throttled(job)));
  }

  private findHandlers(): ReadonlyMap<string, JobHandler> {
    const found = new Map<string, JobHandler>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name = metatype && this.reflector.get<string | undefined>(HANDLED_JOB, metatype);
      if (!name) continue;
      if (found.has(name)) throw new Error(`the job ${name} has two handlers`);
      found.set(name, instance as JobHandler);
    }
    for (const job of definedJobs()) if (!found.has(job.name)) throw new Error(`the job ${job.name} has no handler`);
    return found;
  }

  /**
   * Runs an effect at most once for a job: the mark that it was done commits with the effect itself.
   * @returns false when it had been done before
   */
  async once(job: string, envelope: JobEnvelope, effect: () => Promise<void>): Promise<boolean> {
    return this.db.run(async (manager) => {
      const marked = (await manager.query(
        `insert into samhem.processed_jobs (region_id, job_key) values ($1, $2) on conflict do nothing returning job_key`,
        [envelope.regionId, `${job}.${envelope.eventId}`],
      )) as unknown[];
      if (marked.length === 0) return false;
      await effect();
      return true;
    });
  }
}

/** The first report of a topic and every 100 % are always made; between them only so often. A report that fails does not fail the work. */
function throttled(job: Job): Progress {
  const reportedAt = new Map<string, number>();
  return async (percent, about) => {
    const topic = about['topic'] ?? '';
    const now = performance.now();
    if (percent < 100 && now - (reportedAt.get(topic) ?? -Infinity) < BETWEEN_REPORTS_MS) return;
    reportedAt.set(topic, now);
    await job.updateProgress({ percent, ...about }).catch(() => undefined);
  };
}
