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
  private readonly pubsub = new PubSub();

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.backend = queueBackend(settings);
    this.events = this.backend.events(QUEUE_NAME);
    this.events.on('error', (error) => new Logger(JobProgress.name).warn(error.message));
    this.events.on('progress', ({ data }) => {
      const report = data as unknown as JobReport & { topic?: string };
      if (report.topic) void this.pubsub.publish(report.topic, report);
    });
  }

  /** Reports published under a topic, e.g. `need:<id>`. The caller has checked that the subscriber may follow it. */
  follow(topic: string): AsyncIterableIterator<JobReport> {
    return this.pubsub.asyncIterableIterator<JobReport>(topic);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.events.close();
    await this.backend.close();
  }
}
