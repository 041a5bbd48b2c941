import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { SettingsError, migrate, readSettings, rolePassword, urlAs } from '#libs/platform';
import * as migrations from '../../../migrations/index.js';
import type { GivenRegion } from './demonstration/given-region.js';
import { StartProblem } from './start-problem.js';

export type PrepareSettings = {
  adminUrl: string;
  redisUrl?: string;
  publicUrl: string;
  port: number;
  log: (line: string) => void;
};

export type DemonstrationUser = { name: string; role: string; where: string };

export type Prepared = {
  demonstrationUsers: DemonstrationUser[];
  /** what the api and the worker get in place of, or besides, the settings Samhem was started with */
  childEnvironment?: Record<string, string>;
};

/** Any number: whoever holds it fills, the others wait and then find it filled. */
const FILLING = 20261123;

// Brings the database up to date, and fills it with the demonstration unless somebody else's issuer decides who may sign in.
export async function prepare(settings: PrepareSettings): Promise<Prepared> {
  const childEnvironment = {
    DATABASE_URL: urlAs(settings.adminUrl, 'samhem_app'),
    IDENTITY_KEY: process.env['IDENTITY_KEY'] || rolePassword(settings.adminUrl, 'identity'),
    SESSION_SECRET: process.env['SESSION_SECRET'] || rolePassword(settings.adminUrl, 'session'),
  };
  await migrate(settings.adminUrl, Object.values(migrations), childEnvironment.IDENTITY_KEY);
  const isDemonstration = process.env['NODE_ENV'] !== 'production' && !process.env['OIDC_ISSUER'];
  if (!isDemonstration) return { demonstrationUsers: [], childEnvironment };
  const regions = await alone(settings.adminUrl, () => fill(settings, childEnvironment));
  const { someOf } = await import('./demonstration/sign-in-list.js');
  return { demonstrationUsers: regions.flatMap(someOf), childEnvironment };
}

async function fill({ port, publicUrl, log }: PrepareSettings, given: Record<string, string>): Promise<GivenRegion[]> {
  const { DemonstrationModule } = await import('./demonstration/demonstration.module.js');
  const { fillDemonstration } = await import('./demonstration/demonstration.js');
  const settings = readSettings({ ...given, PORT: String(port), PUBLIC_URL: publicUrl, DATABASE_POOL: '2' });
  const app = await NestFactory.createApplicationContext(DemonstrationModule.with(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  }).catch(asStartProblem);
  try {
    return await fillDemonstration(app, log);
  } finally {
    await app.close();
  }
}

/** What the platform refuses to start with is for whoever starts Samhem to put right. */
function asStartProblem(problem: unknown): never {
  throw problem instanceof SettingsError ? new StartProblem(problem.message) : problem;
}

async function alone<T>(adminUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  // Without a listener a connection that breaks would end the whole process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [FILLING]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
