import { Clock } from '#libs/platform';

/** A clock that stands where it is put, so that what is told about the past happens then. Until set it is the real one. */
export class SettableClock extends Clock {
  #instant: number | undefined;

  override milliseconds(): number {
    return this.#instant ?? Date.now();
  }

  /** @param instant ISO text */
  set(instant: string): void {
    this.#instant = Date.parse(instant);
  }
}
