import { QUEUE_NAME, queueBackend, type QueueBackend } from '#libs/platform';
import { asSuperuser, type TestDatabase } from './database.js';

/** Watches the outbox and the queue from outside, as an operator would. */
export interface JobWatch {
  /** Resolves when every recorded event has been relayed and its jobs are done. */
  settled(): Promise<void>;
  /** Everything the queue keeps of its jobs: what they carry, report, return and fail with. */
  told(): Promise<string>;
  close(): Promise<void>;
}

const STATES = ['completed', 'failed', 'waiting', 'active', 'delayed', 'prioritized'] as const;
const PATIENCE_MS = 25_000;

export function watchJobs(database: TestDatabase): JobWatch {
  const backend: QueueBackend = queueBackend({ DATABASE_URL: database.appUrl, REDIS_URL: process.env['REDIS_URL'] });
  const queue = backend.queue(QUEUE_NAME);
  queue.on('error', () => undefined);
  const open = async () => {
    const [row] = await asSuperuser<{ left: string }>(database, 'select count(*) as left from samhem.event_outbox');
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    return Number(row?.left) + Object.values(counts).reduce((sum, count) => sum + count, 0);
  };
  return {
    settled: async () => {
      const deadline = Date.now() + PATIENCE_MS;
      // A job may record an event of its own just after the outbox was seen empty, so it must be calm twice.
      for (let calm = 0; calm < 2;) {
        calm = (await open()) === 0 ? calm + 1 : 0;
        if (Date.now() > deadline) throw new Error('the jobs did not settle');
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    told: async () => {
      const jobs = await queue.getJobs([...STATES]);
      return jobs.map((job) => JSON.stringify([job?.asJSON(), job?.stacktrace])).join('\n');
    },
    close: async () => {
      await queue.close();
      await backend.close();
    },
  };
}
