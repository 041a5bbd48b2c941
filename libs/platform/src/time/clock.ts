import { Global, Injectable, Module } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';

/** Swedish style writes a day as 2026-11-22. */
const SWEDISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The only source of "now". Tests replace it. */
@Injectable()
export class Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string {
    return new Date(this.milliseconds()).toISOString();
  }

  /** The calendar day in Sweden. */
  today(): LocalDate {
    return SWEDISH_DAY.format(this.milliseconds()) as LocalDate;
  }

  /** Milliseconds since 1970, UTC. */
  milliseconds(): number {
    return Date.now();
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class TimeModule {}
