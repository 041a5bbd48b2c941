import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentActor, requireActor, type Actor } from './actor.js';

interface OpenTransaction {
  readonly manager: EntityManager;
  readonly actor: Actor;
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
    return this.dataSource.transaction(async (manager) => {
      await setContext(manager, actor);
      return open.run({ manager, actor }, () => work(manager));
    });
  }

  /** Rows of a SQL query in the actor's transaction. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.run((manager) => manager.query(sql, [...parameters]) as Promise<Row[]>);
  }

  /** Aggregates of the actor's region, read as samhem_reporting, which sees no child and no home. */
  async report<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (open.getStore()) throw new Error('a report has a transaction of its own');
    return this.run(async (manager) => {
      await manager.query('set local role samhem_reporting');
      return manager.query(sql, [...parameters]) as Promise<Row[]>;
    });
  }
}

/** Work that must be its own transaction although one may be open, such as the record of a refused attempt. */
export function apart<T>(work: () => Promise<T>): Promise<T> {
  return open.exit(work);
}

async function setContext(manager: EntityManager, actor: Actor): Promise<void> {
  const settings: Record<string, string> = {
    ...actor.settings,
    region_id: actor.regionId ?? '',
    municipality_id: actor.municipalityId ?? '',
    user_id: actor.userId ?? '',
    scope: actor.scope,
  };
  const names = Object.keys(settings);
  const calls = names.map((_, index) => `set_config('app.' || $${index * 2 + 1}, $${index * 2 + 2}, true)`);
  await manager.query(
    `select ${calls.join(', ')}`,
    names.flatMap((name) => [name, settings[name]]),
  );
}

/** True when a transaction of this actor is open, for code that must not start a long wait inside one. */
export function insideTransaction(): boolean {
  return open.getStore() !== undefined && currentActor() !== undefined;
}
