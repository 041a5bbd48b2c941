import { AsyncResource } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { QueueEvents } from 'bullmq';
import { PubSub } from 'graphql-subscriptions';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { QUEUE_NAME, queueBackend, type QueueBackend } from './backend.js';

/** What a job said about itself: percent done and the ids it was about. */
export interface JobReport {
  readonly percent: number;
  readonly [about: string]: string | number;
}

const QUIET_MS = 3_000;

/** Every api process hears every job's progress from the queue itself, so no message bus of our own is needed between processes. */
@Injectable()
export class JobProgress implements OnApplicationShutdown {
  private readonly backend: QueueBackend;
  private readonly events: QueueEvents;
  private readonly listeners = new EventEmitter().setMaxListeners(0);
  private readonly pubsub = new PubSub({ eventEmitter: this.listeners });

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.backend = queueBackend(settings);
    this.events = this.backend.events(QUEUE_NAME);
    this.events.on('error', (error) => new Logger(JobProgress.name).warn(error.message));
    this.events.on('progress', ({ data }) => {
      const report = data as unknown as JobReport & { topic?: string };
      if (report.topic) void this.pubsub.publish(report.topic, report);
    });
  }

  /**
   * Reports under some topics, e.g. `need:<id>`, after the present state. It listens first and asks for the state then, so that nothing
   * falls between. `present` also decides whether they may be followed: when it throws, nobody listens. Work of which nothing more is
   * heard for three seconds is asked for again: BullMQ numbers reports on PostgreSQL before they commit, and its reader passes over one
   * that commits after a higher number.
   */
  async follow<Report extends JobReport>(
    topics: string | readonly string[],
    present: () => Promise<Report>,
  ): Promise<AsyncIterableIterator<Report>> {
    const reports = this.pubsub.asyncIterableIterator<Report>(topics);
    // It listens from its first next() on.
    const first = reports.next();
    try {
      return told<Report>([{ value: await present(), done: false }, first], reports, AsyncResource.bind(present));
    } catch (error) {
      await reports.return?.();
      throw error;
    }
  }

  /** How many follow a topic in this process now. */
  followers(topic: string): number {
    return this.listeners.listenerCount(topic);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.events.close();
    await this.backend.close();
  }
}

/**
 * The first, then the rest; while the last report told of work under way, `present` is asked again. Asking that fails is done again.
 * Not a generator: one that waits for the next report cannot be ended before it comes.
 */
function told<Report extends JobReport>(
  first: (IteratorResult<Report> | Promise<IteratorResult<Report>>)[],
  rest: AsyncIterableIterator<Report>,
  present: () => Promise<Report>,
): AsyncIterableIterator<Report> {
  let isUnderWay = false;
  let coming: Promise<IteratorResult<Report>> | undefined;
  const next = async (): Promise<IteratorResult<Report>> => {
    coming ??= Promise.resolve(first.shift() ?? rest.next());
    const result = isUnderWay ? await withinQuiet(coming) : await coming;
    if (!result) {
      const value = await present().catch(() => undefined);
      return value ? { value, done: false } : next();
    }
    coming = undefined;
    isUnderWay = !result.done && result.value.percent < 100;
    return result;
  };
  return {
    next,
    return: async () => rest.return!(),
    throw: async (error: unknown) => rest.throw!(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function withinQuiet<T>(coming: Promise<T>): Promise<T | undefined> {
  const told = new AbortController();
  try {
    return await Promise.race([coming, wait(QUIET_MS, undefined, { ref: false, signal: told.signal })]);
  } finally {
    told.abort();
  }
}
