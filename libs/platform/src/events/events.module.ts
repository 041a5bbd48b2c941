import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventRecorder } from './event-recorder.js';
import { OutboxRelay } from './outbox-relay.js';
import { ReadLog } from './read-log.js';
import { JobProgress } from '../queue/job-progress.js';
import { JobQueue } from '../queue/job-queue.js';
import { JobRunner } from '../queue/job-runner.js';

/** For the api: events are recorded, progress is heard. */
@Global()
@Module({ providers: [EventRecorder, ReadLog, JobProgress], exports: [EventRecorder, ReadLog, JobProgress] })
export class EventsModule {}

/** For the worker: events become jobs, jobs are run. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [EventRecorder, ReadLog, JobQueue, JobRunner, OutboxRelay],
  exports: [EventRecorder, ReadLog, JobQueue, JobRunner],
})
export class JobsModule {}
