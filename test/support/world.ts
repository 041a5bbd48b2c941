import type { AddressInfo } from 'node:net';
import type { INestApplication, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Request } from 'express';
import { apiModule, configureApi } from '../../apps/api/src/api.module.js';
import type { RecurringWork } from '../../apps/worker/src/schedules.js';
import { workerModule } from '../../apps/worker/src/worker.module.js';
import {
  ACTOR_SOURCE,
  Clock,
  Mailer,
  TenantDb,
  readSettings,
  type Actor,
  type Mail,
  type Settings,
} from '#libs/platform';
import { asSuperuser, startTestDatabase, type TestDatabase } from './database.js';
import { FakeClock } from './fake-clock.js';
import { FakeMailer } from './fake-mailer.js';
import { readableIdentities } from './identity-scan.js';
import { watchJobs, type JobWatch } from './settled.js';

/** A user of the world, known by id; requests name it in a header instead of signing in (sign-in has its own tests). */
export interface TestUser extends Actor {
  readonly userId: string;
}

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  /** Codes of the errors, in order; empty when all went well. */
  readonly codes: readonly string[];
  readonly errors: readonly {
    message: string;
    extensions: { code: string; fields?: { path: string; message: string }[] };
  }[];
  readonly text: string;
}

/** Api and worker in this process, over a database of their own. */
export interface World {
  readonly url: string;
  readonly clock: FakeClock;
  /** What the worker has sent. */
  readonly mails: FakeMailer;
  readonly settings: Settings;
  readonly database: TestDatabase;
  readonly api: INestApplication;
  readonly db: TenantDb;
  /** The worker's own services, for starting what a clock starts. Without a worker, the api. */
  readonly worker: INestApplication;
  /** Asks over HTTP, as `user` or as nobody. */
  ask<Data = Record<string, unknown>>(user: TestUser | null, query: string, ...rest: AskRest): Promise<Answer<Data>>;
  /** Rows as the superuser sees them, for looking behind the application. */
  look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Resolves when every recorded event has been relayed and its jobs have been done. */
  settled(): Promise<void>;
  /** Does recurring work of the worker now, as its clock would. */
  sweep(work: Type<RecurringWork>): Promise<unknown>;
  /** @throws Error when what identifies a family stands readable in the database, a job or a mail */
  close(): Promise<void>;
}

type AskRest = [variables?: Record<string, unknown>, options?: { idempotencyKey?: string }];

/** Seals what the tests seal; nobody else's. */
export const TEST_IDENTITY_KEY = 'a7'.repeat(32);

/** Bearer of the test user in requests; understood only because the test replaces ACTOR_SOURCE. */
const USER_HEADER = 'x-test-user';
const users = new Map<string, TestUser>();

/** What differs from an api and a worker over a fresh clone of the template. */
export interface WorldOptions {
  readonly worker?: boolean;
  readonly pool?: number;
  readonly database?: TestDatabase;
  readonly identityKey?: string;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const database = options.database ?? (await startTestDatabase());
  const clock = new FakeClock();
  const mails = new FakeMailer();
  const settings = readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_POOL: String(options.pool ?? 4),
    REDIS_URL: process.env['REDIS_URL'],
    SESSION_SECRET: 'a secret that only the tests use, nowhere else',
    IDENTITY_KEY: options.identityKey ?? TEST_IDENTITY_KEY,
    LOG_LEVEL: 'silent',
  });
  const api = await startApi(settings, clock);
  const worker = options.worker === false ? undefined : await startWorker(settings, { clock, mails });
  const jobs = watchJobs(database);
  const url = `http://127.0.0.1:${(api.getHttpServer().address() as AddressInfo).port}`;
  return {
    url,
    clock,
    mails,
    settings,
    database,
    api,
    db: api.get(TenantDb),
    worker: worker ?? api,
    ask: (user, query, variables, { idempotencyKey } = {}) => ask(url, user, { query, variables, idempotencyKey }),
    look: (sql, parameters) => asSuperuser(database, sql, parameters),
    settled: jobs.settled,
    sweep: async (work) => {
      if (!worker) throw new Error('the world has no worker to sweep');
      return worker.get(work, { strict: false }).run();
    },
    close: () => endWorld({ api, worker, jobs, mails, database, settings }),
  };
}

interface Parts extends Pick<World, 'api' | 'mails' | 'database' | 'settings'> {
  readonly worker: INestApplication | undefined;
  readonly jobs: JobWatch;
}

async function endWorld({ api, worker, jobs, mails, database, settings }: Parts): Promise<void> {
  await worker?.close();
  await api.close();
  const told = { 'the queue’s jobs': await jobs.told(), 'the mails': mails.sent.map(textOf).join('\n') };
  await jobs.close();
  const finds = await readableIdentities({ ...database, identityKey: settings.IDENTITY_KEY }, told);
  await database.drop();
  if (finds.length > 0) throw new Error(`Somebody can be identified:\n${finds.join('\n')}`);
}

/** A mail as those see it who carry it: without whom it is for, which its envelope must say. */
function textOf({ subject, text }: Mail): string {
  return `${subject}\n${text}`;
}

async function startApi(settings: Settings, clock: Clock): Promise<INestApplication> {
  const module = await Test.createTestingModule({ imports: [apiModule(settings)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(ACTOR_SOURCE)
    .useValue({ actorOf: async (request: Request) => users.get(String(request.headers[USER_HEADER])) ?? null })
    .compile();
  const app = module.createNestApplication({ logger: false, bodyParser: false });
  configureApi(app, settings);
  await app.listen(0, '127.0.0.1');
  return app;
}

async function startWorker(
  settings: Settings,
  { clock, mails }: { clock: Clock; mails: FakeMailer },
): Promise<INestApplication> {
  const module = await Test.createTestingModule({ imports: [workerModule(settings)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(Mailer)
    .useValue(mails)
    .compile();
  const app = module.createNestApplication({ logger: false });
  await app.init();
  return app;
}

interface Asked {
  query: string;
  variables: Record<string, unknown> | undefined;
  idempotencyKey: string | undefined;
}

async function ask<Data>(url: string, user: TestUser | null, asked: Asked): Promise<Answer<Data>> {
  const { idempotencyKey, ...body } = asked;
  if (user) users.set(user.userId, user);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(user ? { [USER_HEADER]: user.userId } : {}),
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data: Data; errors?: Answer<Data>['errors'] };
  return { status: response.status, data, errors, codes: errors.map((error) => error.extensions.code), text };
}

/** Headers that let a socket client act as the user. */
export function socketHeaders(user: TestUser): Record<string, string> {
  users.set(user.userId, user);
  return { [USER_HEADER]: user.userId };
}
