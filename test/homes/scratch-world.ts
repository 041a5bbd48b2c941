import type { AddressInfo } from 'node:net';
import { ValidationPipe } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { invalidInput } from '#libs/platform';
import { Test } from '@nestjs/testing';
import { apiModule, configureApi } from '../../apps/api/src/api.module.js';
import { workerModule } from '../../apps/worker/src/worker.module.js';
import { HomesGraphqlModule } from '#libs/homes';
import { ProfilesGraphqlModule, ProfilesJobsModule } from '#libs/profiles';
import { NeedsGraphqlModule } from '#libs/needs';
import { InterestsGraphqlModule, InterestsJobsModule } from '#libs/interests';
import { PlacementsGraphqlModule } from '#libs/placements';
import { MatchingGraphqlModule, MatchingJobsModule } from '#libs/matching';
import { ACTOR_SOURCE, Clock, TenantDb, readSettings } from '#libs/platform';
import { asSuperuser, startTestDatabase } from '../support/database.js';
import { FakeClock } from '../support/fake-clock.js';
const users = new Map<string, any>();
const have = (m: any, list: any[]) => list.filter((x) => !m.imports.includes(x));
export async function startWorld(options: { worker?: boolean; pool?: number } = {}): Promise<any> {
  const database = await startTestDatabase();
  const clock = new FakeClock();
  const settings = readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_POOL: String(options.pool ?? 4),
    REDIS_URL: process.env['REDIS_URL'],
    SESSION_SECRET: 'a secret that only the tests use, nowhere else',
    LOG_LEVEL: 'silent',
  });
  const a = apiModule(settings);
  (a as any).providers = a.providers!.map((x: any) =>
    x.provide === APP_PIPE
      ? { provide: APP_PIPE, useFactory: () => new ValidationPipe({ transform: true, exceptionFactory: invalidInput }) }
      : x,
  );
  const module = await Test.createTestingModule({
    imports: [
      a,
      ...have(a, [
        HomesGraphqlModule,
        ProfilesGraphqlModule,
        NeedsGraphqlModule,
        MatchingGraphqlModule,
        InterestsGraphqlModule,
        PlacementsGraphqlModule,
      ]),
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(ACTOR_SOURCE)
    .useValue({ actorOf: async (request: any) => users.get(String(request.headers['x-test-user'])) ?? null })
    .compile();
  const api = module.createNestApplication({
    logger: process.env['SCRATCH_LOG'] ? ['error', 'warn'] : false,
    bodyParser: false,
  });
  configureApi(api, settings);
  await api.listen(0, '127.0.0.1');
  const w = workerModule(settings);
  const wm = await Test.createTestingModule({
    imports: [w, ...have(w, [ProfilesJobsModule, MatchingJobsModule, InterestsJobsModule])],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const worker = wm.createNestApplication({ logger: process.env['SCRATCH_LOG'] ? ['error', 'warn'] : false });
  if (options.worker !== false) await worker.init();
  const url = `http://127.0.0.1:${(api.getHttpServer().address() as AddressInfo).port}`;
  return {
    url,
    clock,
    settings,
    database,
    api,
    db: api.get(TenantDb),
    ask: async (user: any, query: string, variables: any, { idempotencyKey }: any = {}) => {
      if (user) users.set(user.userId, user);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(user ? { 'x-test-user': user.userId } : {}),
          ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      return { status: response.status, data, errors, codes: errors.map((e: any) => e.extensions.code), text };
    },
    look: (sql: string, p?: unknown[]) => asSuperuser(database, sql, p),
    settled: async () => {
      const { queueBackend } = await import('#libs/platform');
      const backend = queueBackend({ DATABASE_URL: database.appUrl, REDIS_URL: process.env['REDIS_URL'] } as any);
      const q = backend.queue('samhem');
      try {
        for (let calm = 0, i = 0; calm < 2; i++) {
          const [row] = await asSuperuser<any>(database, 'select count(*) as left from samhem.event_outbox');
          const counts = await q.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
          calm = row.left === '0' && Object.values(counts).reduce((s, c) => s + c, 0) === 0 ? calm + 1 : 0;
          if (i > 500) throw new Error('not settled ' + JSON.stringify(counts) + row.left);
          await new Promise((r) => setTimeout(r, 30));
        }
      } finally {
        await q.close();
        await backend.close();
      }
    },
    close: async () => {
      await worker.close();
      await api.close();
      await database.drop();
    },
  };
}
