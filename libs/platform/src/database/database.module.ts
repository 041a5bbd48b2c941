import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { TenantDb } from './tenant-db.js';

const { types } = pg;
/** Sessions are in UTC and instants have at most three decimals: what PostgreSQL writes is nearly ISO already. */
const UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;
function iso(text: string): string {
  const [, day, time, decimals = ''] = UTC.exec(text) ?? [];
  if (day) return `${day}T${time}.${decimals.padEnd(3, '0')}Z`;
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

/** Values leave the driver ready for JSON: instants as ISO text in UTC, days as 2026-11-22, bigint as decimal text. */
const parsers: Record<number, (text: string) => unknown> = {
  [types.builtins.TIMESTAMPTZ]: iso,
  [types.builtins.DATE]: (text) => text,
  [types.builtins.INT8]: (text) => text,
};

export const pgTypes = {
  getTypeParser: ((oid: number, format?: 'text') =>
    parsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

@Global()
@Module({})
export class DatabaseModule {
  static connect(): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [SETTINGS],
          useFactory: (settings: Settings) => ({
            type: 'postgres',
            url: settings.DATABASE_URL,
            schema: 'samhem',
            synchronize: false,
            autoLoadEntities: true,
            applicationName: 'samhem',
            extra: {
              max: settings.DATABASE_POOL,
              // Statements of one transaction that do not wait for each other travel together.
              pipeline: true,
              idleTimeoutMillis: 60_000,
              connectionTimeoutMillis: 5_000,
              types: pgTypes,
            },
          }),
        }),
      ],
      providers: [TenantDb],
      exports: [TenantDb],
    };
  }
}
