import { Clock, IdentityCipher, TenantDb, actAs } from '#libs/platform';
import type { App, Person } from './given-region.js';
import { SettableClock } from './settable-clock.js';

/** Something one person did, by a name of its own. */
export interface Act {
  readonly key: string;
  /** Days before the demonstration was founded. */
  readonly daysAgo: number;
}

const CLAIM = `
  insert into samhem.idempotency_keys (region_id, user_id, key, operation, body_hash)
  values ($1, $2, $3, 'demonstration', '') on conflict do nothing returning key`;
const KEEP = 'update samhem.idempotency_keys set sealed_answer = $4 where region_id = $1 and user_id = $2 and key = $3';
const RECALL =
  'select sealed_answer as sealed from samhem.idempotency_keys where region_id = $1 and user_id = $2 and key = $3';

/**
 * The filling behaves like a client with idempotency keys: every act commits together with its key and its answer. Cut off anywhere
 * and begun anew, it is told what it had done and goes on from there; nothing is lost and nothing is there twice.
 */
export class Steps {
  readonly #db: TenantDb;
  readonly #clock: SettableClock;
  readonly #cipher: IdentityCipher;

  constructor(
    readonly app: App,
    private readonly foundedAt: string,
  ) {
    this.#db = app.get(TenantDb);
    this.#cipher = app.get(IdentityCipher);
    const clock = app.get(Clock);
    if (!(clock instanceof SettableClock)) throw new Error('the demonstration needs a clock that can be set');
    this.#clock = clock;
  }

  /** What the work answers must survive JSON. */
  async once<Answer>(person: Person, { key, daysAgo }: Act, work: () => Promise<Answer>): Promise<Answer> {
    this.goTo(daysAgo);
    const of = [person.regionId, person.userId, `demonstration.${key}`];
    const place = `idempotency_keys.sealed_answer:${person.userId}.demonstration.${key}`;
    return actAs({ ...person, requestId: 'demonstration' }, () =>
      this.#db.run(async (manager) => {
        const claimed = (await manager.query(CLAIM, of)) as unknown[];
        if (claimed.length === 0) {
          const [kept] = (await manager.query(RECALL, of)) as [{ sealed: Buffer }];
          return JSON.parse(this.#cipher.open(kept.sealed, place)) as Answer;
        }
        const answer = await work();
        await manager.query(KEEP, [...of, this.#cipher.seal(JSON.stringify(answer ?? null), place)]);
        return answer;
      }),
    );
  }

  /** Office hours so many days before the founding; day 0 is the founding itself. */
  goTo(daysAgo: number): void {
    this.#clock.set(daysAgo <= 0 ? this.foundedAt : this.#officeHour(daysAgo));
  }

  #officeHour(daysAgo: number): string {
    const day = new Date(Date.parse(this.foundedAt) - daysAgo * 86_400_000).toISOString().slice(0, 10);
    const minute = (daysAgo * 37) % 60;
    return `${day}T${String(7 + (daysAgo % 8)).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
  }
}
