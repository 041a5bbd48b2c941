import { Global, Injectable, Module } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { Clock } from '../time/clock.js';

/** At most `most` attempts within `seconds`. */
export interface Limit {
  readonly what: string;
  readonly most: number;
  readonly seconds: number;
}

export class TooManyAttemptsError extends DomainError {
  constructor() {
    super('TOO_MANY_ATTEMPTS', 'Det har kommit många försök härifrån på kort tid. Vänta en stund och försök igen.');
  }
}

/** Addresses remembered at the most; a flood from more than these pushes the oldest out and costs us no more memory. */
const MOST_REMEMBERED = 50_000;

interface Counted {
  until: number;
  count: number;
}

/**
 * Counts the attempts of people who are not signed in, by the address they come from. In memory, so that nobody's address is kept
 * anywhere and a flood writes nothing: each api process counts for itself, and a restart forgets.
 */
@Injectable()
export class AttemptLimiter {
  private readonly counts = new Map<string, Counted>();

  constructor(private readonly clock: Clock) {}

  /** @throws TooManyAttemptsError */
  take({ what, most, seconds }: Limit, address: string): void {
    const key = `${what} ${neighbourhoodOf(address)}`;
    const now = this.clock.milliseconds();
    const before = this.counts.get(key);
    const counted = before && before.until > now ? before : { until: now + seconds * 1_000, count: 0 };
    counted.count += 1;
    this.counts.delete(key);
    this.counts.set(key, counted);
    if (this.counts.size > MOST_REMEMBERED) this.counts.delete(this.counts.keys().next().value!);
    if (counted.count > most) throw new TooManyAttemptsError();
  }
}

/** An IPv4 address as it is; of an IPv6 address the network of one subscriber, its first 64 bits. */
export function neighbourhoodOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%', 1)[0]!;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const [first, last] = [groups(head), tail === undefined ? [] : groups(tail)];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const all = [...first, ...Array<string>(missing).fill('0'), ...last];
  return all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

@Global()
@Module({ providers: [AttemptLimiter], exports: [AttemptLimiter] })
export class VisitorsModule {}
