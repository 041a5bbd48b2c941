import net, { type AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { apiModule, configureApi } from '../../apps/api/src/api.module.js';
import { DEMONSTRATION, UserService, type NewUser } from '#libs/identity';
import { actAs, readSettings, systemActor } from '#libs/platform';
import { RegionService, type Founding } from '#libs/regions';
import { asSuperuser, startTestDatabase, type TestDatabase } from '../support/database.js';
import { TEST_IDENTITY_KEY } from '../support/world.js';
import { Browser } from './browser.js';
import { ProbeResolver } from './probe.resolver.js';

/** The api with its real sign-in, over a database with one region and nobody in it. */
export interface SignInWorld {
  readonly origin: string;
  readonly regionId: string;
  readonly api: INestApplication;
  readonly users: UserService;
  readonly database: TestDatabase;
  municipalityNamed(name: string): string;
  browser(): Browser;
  /** Registers a demonstration user; returns its id. */
  register(user: Partial<NewUser> & { subject: string }, regionId?: string): Promise<string>;
  inRegion<T>(work: () => Promise<T>): Promise<T>;
  look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  found(founding: Founding): Promise<{ regionId: string; municipalities: { id: string; name: string }[] }>;
  close(): Promise<void>;
}

const member = (code: string, name: string, isHost: boolean) => ({
  code,
  name,
  officialName: `${name}s kommun`,
  organisationNumber: `21200${code.slice(0, 1)}-${code}`,
  zoneCode: 'norr',
  isHost,
  joinedOn: null,
  joinedSource: null,
  figures: [],
});

export const founding = (code: string, name: string, members: readonly [string, string][]): Founding => ({
  code,
  name,
  unitName: `${name}s enhet`,
  zones: [{ code: 'norr', name: 'Norr' }],
  municipalities: members.map(([number, place], index) => member(number, place, index === 0)),
  agreement: { keyModel: 'half-children-half-placed', countsEighteenYearOlds: true, validFrom: '2020-01-01' },
});

const TESTREGIONEN = founding('testregionen', 'Testregionen', [
  ['0163', 'Ekby'],
  ['0184', 'Alby'],
]);

type Environment = Record<string, string>;

/** @param environment settings of its own, perhaps made from the database's address */
export async function startSignInWorld(
  environment: Environment | ((appUrl: string) => Promise<Environment>) = {},
): Promise<SignInWorld> {
  const database = await startTestDatabase();
  const own = typeof environment === 'function' ? await environment(database.appUrl) : environment;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const api = await startApi({ DATABASE_URL: database.appUrl, PORT: String(port), PUBLIC_URL: origin, ...own });
  const users = api.get(UserService, { strict: false });
  const found = async (plan: Founding) => {
    const regionId = randomUUID();
    const regions = api.get(RegionService, { strict: false });
    const { municipalities } = await actAs(systemActor(regionId), () => regions.foundRegion(plan));
    return { regionId, municipalities };
  };
  const home = await found(TESTREGIONEN);
  const register: SignInWorld['register'] = (user, regionId = home.regionId) =>
    actAs(systemActor(regionId), () => users.registerUser({ ...RECRUITER, displayName: user.subject, ...user }));
  return {
    origin,
    regionId: home.regionId,
    api,
    users,
    database,
    municipalityNamed: (name) => home.municipalities.find((place) => place.name === name)!.id,
    browser: () => new Browser(origin),
    register,
    inRegion: (work) => actAs(systemActor(home.regionId), work),
    look: (sql, parameters) => asSuperuser(database, sql, parameters),
    found,
    close: async () => {
      await api.close();
      await database.drop();
    },
  };
}

const RECRUITER = { issuer: DEMONSTRATION, scope: 'unit', municipalityId: null, roles: ['recruiter'] } as const;

async function startApi(environment: Record<string, string>): Promise<INestApplication> {
  const settings = readSettings({
    NODE_ENV: 'test',
    DATABASE_POOL: '4',
    SESSION_SECRET: 'a secret that only the tests use, nowhere else',
    IDENTITY_KEY: TEST_IDENTITY_KEY,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const module = await Test.createTestingModule({
    imports: [apiModule(settings)],
    providers: [ProbeResolver],
  }).compile();
  const app = module.createNestApplication({ logger: false, bodyParser: false, forceCloseConnections: true });
  configureApi(app, settings);
  await app.listen(settings.PORT);
  return app;
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
