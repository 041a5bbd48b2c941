import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { Child } from './child.js';
import { say, sayReady } from './messages.js';
import { waitForPort } from './ports.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres.js';
import type { Prepared } from './prepare.js';
import { checkGivenServers, ensureDatabase } from './servers.js';
import type { Settings } from './settings.js';

const programs = { api: 'apps/api/src/main.js', worker: 'apps/worker/src/main.js' };

// Everything on one machine: the database, then what it must hold, then the api and the worker, watched until told to stop.
export class Supervisor {
  #database: Promise<EmbeddedPostgres> | undefined;
  #children: Child[] = [];
  #stopping = false;

  constructor(
    private readonly settings: Settings,
    private readonly dist: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** resolves when Samhem answers; rejects when it cannot start, or later when something is beyond repair */
  async run(): Promise<never> {
    await waitForPort(this.settings.port);
    await checkGivenServers(this.settings);
    const adminUrl = await this.#databaseUrl();
    const prepared = await this.#prepare(adminUrl);
    this.#startChildren(adminUrl, prepared);
    const failed = this.#children.map((child) => child.failed);
    await Promise.race([Promise.all(this.#children.map((child) => child.ready)), ...failed]);
    sayReady(this.settings.publicUrl, prepared);
    return Promise.race([this.#watchDatabase(), ...failed]);
  }

  get isStopping(): boolean {
    return this.#stopping;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#children.map((child) => child.stop()));
    await this.#stopDatabase('fast');
  }

  async kill(): Promise<void> {
    this.#stopping = true;
    for (const child of this.#children) child.kill();
    await this.#stopDatabase('immediate');
  }

  // One that is still starting is waited for: left alone it would run on without us.
  async #stopDatabase(mode: 'fast' | 'immediate'): Promise<void> {
    const database = await this.#database?.catch(() => undefined);
    await database?.stop(mode);
  }

  async #databaseUrl(): Promise<string> {
    const { databaseUrl, dataDir, fresh, port } = this.settings;
    if (databaseUrl) return databaseUrl;
    say('startar databasen …');
    this.#database = startEmbeddedPostgres({ dataDir, fresh, avoidPort: port, log: say });
    return ensureDatabase((await this.#database).url, 'samhem');
  }

  async #prepare(adminUrl: string): Promise<Prepared> {
    const { prepare } = await import('./prepare.js');
    const { redisUrl, publicUrl, port } = this.settings;
    return prepare({ adminUrl, ...(redisUrl ? { redisUrl } : {}), publicUrl, port, log: say });
  }

  #startChildren(adminUrl: string, { childEnvironment }: Prepared): void {
    const { port, publicUrl, redisUrl, dataDir } = this.settings;
    const given = { PORT: String(port), PUBLIC_URL: publicUrl, DATABASE_URL: adminUrl, REDIS_URL: redisUrl };
    // A line for every request would hide who can sign in.
    const env = { LOG_LEVEL: 'warn', ...this.env, ...mailFolder(this.env, dataDir), ...given, ...childEnvironment };
    for (const [name, file] of Object.entries(programs)) {
      if (this.#stopping) return;
      this.#children.push(new Child({ name, file: path.join(this.dist, file), env, log: say }));
    }
  }

  async #watchDatabase(): Promise<never> {
    const database = await this.#database;
    for (;;) {
      await pause(2_000);
      if (this.#stopping || !database || database.isRunning()) continue;
      say('databasen har stannat och startas om.');
      await database.revive();
      say('databasen är igång igen.');
    }
  }
}

// Without a mail server the demonstration lays its mails where its own page shows them.
function mailFolder({ NODE_ENV, SMTP_URL, MAIL_DIR }: NodeJS.ProcessEnv, dataDir: string): { MAIL_DIR?: string } {
  return NODE_ENV === 'production' || SMTP_URL || MAIL_DIR ? {} : { MAIL_DIR: path.join(dataDir, 'mail') };
}
