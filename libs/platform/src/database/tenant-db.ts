import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, QueryFailedError, type EntityManager, type QueryRunner } from 'typeorm';
import { requireActor, type Actor } from './actor.js';

interface OpenTransaction {
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** What is done when the transaction has been undone. */
  readonly undone: (() => Promise<unknown>)[];
}

const open = new AsyncLocalStorage<OpenTransaction>();

/**
 * The only way to the database. `run` opens a transaction that carries the actor as transaction-local settings, so that the row
 * policies decide; nested calls join it. Without an actor it throws.
 */
@Injectable()
export class TenantDb {
  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const actor = requireActor();
    const outer = open.getStore();
    if (outer) {
      if (outer.actor !== actor) throw new Error('the actor may not change inside a transaction');
      return work(outer.manager);
    }
    const undone: OpenTransaction['undone'] = [];
    try {
      return await this.transaction({ actor, undone }, work);
    } catch (error) {
      for (const tell of undone) await tell();
      throw error;
    }
  }

  /**
   * What is to be told although the transaction is undone, as an attempt that was refused: done when it has been rolled back and its
   * connection is free again, in transactions of its own; not at all when it is committed. Should it fail, its error is the answer.
   */
  whenUndone(tell: () => Promise<unknown>): void {
    const outer = open.getStore();
    if (!outer) throw new Error('there is no transaction that could be undone');
    outer.undone.push(tell);
  }

  /** Rows of a SQL query in the actor's transaction. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const actor = requireActor();
    if (open.getStore()) {
      return this.run(async ({ queryRunner }) => statement<Row>(await clientOf(queryRunner!), sql, parameters));
    }
    // A transaction of one statement is known beforehand, so its three messages travel together. Should the first fail, the second
    // has no context and sees nothing.
    return this.connected(async (runner) => {
      const client = await clientOf(runner);
      const messages = [
        client.query(beginningFor(actor)),
        statement<Row>(client, sql, parameters),
        client.query('commit'),
      ] as const;
      await Promise.allSettled(messages);
      const [, rows] = await Promise.all(messages);
      return rows;
    });
  }

  /** Aggregates of the actor's region, read as samhem_reporting, which sees no child and no home. */
  async report<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (open.getStore()) throw new Error('a report has a transaction of its own');
    return this.run(async (manager) => {
      await manager.query('set local role samhem_reporting');
      return manager.query(sql, [...parameters]) as Promise<Row[]>;
    });
  }

  private transaction<T>(
    { actor, undone }: Pick<OpenTransaction, 'actor' | 'undone'>,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.connected(async (runner) => {
      const client = await clientOf(runner);
      // TypeORM is told that there is a transaction, so that it neither opens one of its own nor refuses a lock.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      try {
        await client.query(beginningFor(actor));
        const result = await open.run({ manager: runner.manager, actor, undone }, () => work(runner.manager));
        await runner.commitTransaction();
        return result;
      } catch (error) {
        if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
        throw error;
      }
    });
  }

  private async connected<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await work(runner);
    } finally {
      await runner.release();
    }
  }
}

function clientOf(runner: QueryRunner): Promise<pg.PoolClient> {
  return runner.connect() as Promise<pg.PoolClient>;
}

/** One message that opens a transaction in which the actor is known; `true` = until it ends. */
function beginningFor(actor: Actor): string {
  const settings: Record<string, string> = {
    ...actor.settings,
    region_id: actor.regionId ?? '',
    municipality_id: actor.municipalityId ?? '',
    user_id: actor.userId ?? '',
    scope: actor.scope,
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(`app.${name}`)}, ${pg.escapeLiteral(value)}, true)`,
  );
  return `begin; select ${calls.join(', ')}`;
}

/** Planned once a connection: with row policies, planning costs more than most of our statements do. */
async function statement<Row>(client: pg.ClientBase, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  try {
    const { command, rows, rowCount } = await client.query({ name: nameFor(sql), text: sql, values: [...parameters] });
    // As TypeORM has it: changes also say how many rows they touched.
    return (command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows) as Row[];
  } catch (error) {
    // A column has another type since a migration: under another name the statement is planned anew.
    if ((error as { code?: string }).code === '0A000') names.delete(sql);
    throw new QueryFailedError(sql, [...parameters], error as Error);
  }
}

/** Statements kept by every connection at the most; later ones are planned each time. */
const MOST_NAMES = 300;
const names = new Map<string, string>();
let named = 0;

function nameFor(sql: string): string | undefined {
  if (!names.has(sql) && names.size < MOST_NAMES) names.set(sql, `samhem_${(named += 1)}`);
  return names.get(sql);
}
