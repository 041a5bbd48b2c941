import { Global, Injectable, Module } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '#libs/kernel';

/** The only source of "now". Tests replace it. */
@Injectable()
export class Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string {
    return new Date(this.milliseconds()).toISOString();
  }

  /** The calendar day in Sweden. */
  today(): LocalDate {
    return Temporal.Instant.fromEpochMilliseconds(this.milliseconds())
      .toZonedDateTimeISO('Europe/Stockholm')
      .toPlainDate()
      .toString() as LocalDate;
  }

  /** Milliseconds since 1970, UTC. */
  milliseconds(): number {
    return Date.now();
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class TimeModule {}
