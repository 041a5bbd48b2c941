import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { SCHEDULES, type RecurringWork, type Schedule } from './schedules.js';

/** Runs each schedule at start and then at its interval, never over itself; a failed run is tried again at the next. */
@Injectable()
export class ScheduleRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ScheduleRunner.name);
  private readonly running = new Map<string, Promise<void>>();
  private timers: NodeJS.Timeout[] = [];

  constructor(private readonly modules: ModuleRef) {}

  onApplicationBootstrap(): void {
    this.timers = SCHEDULES.map((schedule) => {
      const work = this.modules.get<RecurringWork>(schedule.work, { strict: false });
      this.start(schedule, work);
      return setInterval(() => this.start(schedule, work), schedule.everySeconds * 1_000);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running.values());
  }

  private start({ name }: Schedule, work: RecurringWork): void {
    if (this.running.has(name)) return;
    const run = work
      .run()
      .then(() => undefined)
      .catch((error: unknown) => this.logger.warn(`${name}: ${String(error)}`))
      .finally(() => this.running.delete(name));
    this.running.set(name, run);
  }
}
