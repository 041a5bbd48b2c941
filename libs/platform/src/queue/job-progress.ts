import { EventEmitter } from 'node:events';
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
   * falls between. `present` also decides whether they may be followed: when it throws, nobody listens.
   */
  async follow<Report extends JobReport>(
    topics: string | readonly string[],
    present: () => Promise<Report>,
  ): Promise<AsyncIterableIterator<Report>> {
    const reports = this.pubsub.asyncIterableIterator<Report>(topics);
    // It listens from its first next() on.
    const first = reports.next();
    try {
      return startingWith([{ value: await present(), done: false }, first], reports);
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

/** Not a generator: one that waits for the next report cannot be ended before it comes. */
function startingWith<T>(
  first: (IteratorResult<T> | Promise<IteratorResult<T>>)[],
  rest: AsyncIterableIterator<T>,
): AsyncIterableIterator<T> {
  return {
    next: async () => first.shift() ?? rest.next(),
    return: async () => rest.return!(),
    throw: async (error: unknown) => rest.throw!(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
