import { Clock } from '#libs/platform';

/** A clock that stands or moves as the test says; it starts at the real time and runs with it until set. */
export class FakeClock extends Clock {
  private offset = 0;

  override milliseconds(): number {
    return Date.now() + this.offset;
  }

  /** @param instant ISO text, e.g. 2026-11-01T09:00:00Z; time goes on from there */
  set(instant: string): void {
    this.offset = Date.parse(instant) - Date.now();
  }

  advanceDays(days: number): void {
    this.offset += days * 86_400_000;
  }
}
