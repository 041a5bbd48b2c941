import type { Type } from '@nestjs/common';
import { ApplicationSweep } from '#libs/applications';
import { CheckSweep } from '#libs/checks';
import { ContactSweep } from '#libs/contacts';
import { AvailabilitySweep } from '#libs/homes';
import { SessionSweep } from '#libs/identity';
import { MarketSweep } from '#libs/profiles';
import { NightlyRun, UnmetNeeds } from '#libs/proposals';

/** Work a clock starts. It finds what to do in the database and does nothing twice, however often and in however many processes it runs. */
export interface RecurringWork {
  run(): Promise<unknown>;
}

export interface Schedule {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: Type<RecurringWork>;
}

/** Every recurring job there is. */
export const SCHEDULES: readonly Schedule[] = [
  { name: 'remove expired sessions', everySeconds: 600, work: SessionSweep },
  { name: 'delete applications that nobody confirmed', everySeconds: 600, work: ApplicationSweep },
  { name: 'put register checks that are due on a list', everySeconds: 600, work: CheckSweep },
  { name: 'put talks with members that are due on a list', everySeconds: 600, work: ContactSweep },
  // Members' lists know by themselves; a subscriber is to know within the second.
  { name: 'take from the market what has expired', everySeconds: 1, work: MarketSweep },
  { name: 'ask families whose availability expires', everySeconds: 600, work: AvailabilitySweep },
  { name: 'solve every region exactly, once a day', everySeconds: 600, work: NightlyRun },
  { name: 'hand over needs that nobody can meet', everySeconds: 600, work: UnmetNeeds },
];
