import { Injectable } from '@nestjs/common';
import { Clock, IdentityCipher } from '#libs/platform';

/** When a form was opened, signed, so that nobody can say it was earlier. Kept nowhere. */
@Injectable()
export class FormTickets {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: IdentityCipher,
  ) {}

  issue(regionCode: string): string {
    const openedAt = this.clock.milliseconds().toString(36);
    return `${openedAt}.${this.signed(regionCode, openedAt)}`;
  }

  /** Seconds since the region's form was opened; undefined when we never issued the ticket. */
  ageOf(ticket: string, regionCode: string): number | undefined {
    const [openedAt = '', signature] = ticket.split('.');
    if (signature !== this.signed(regionCode, openedAt)) return undefined;
    return (this.clock.milliseconds() - parseInt(openedAt, 36)) / 1_000;
  }

  private signed(regionCode: string, openedAt: string): string {
    return this.cipher.keyedHash('form_ticket', `${regionCode} ${openedAt}`).slice(0, 32);
  }
}
