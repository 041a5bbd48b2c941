import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { StartProblem } from './start-problem.js';

export type ChildPlan = {
  name: string;
  file: string;
  env: NodeJS.ProcessEnv;
  log: (line: string) => void;
};

// sysexits' EX_CONFIG: the child found a setting that trying again does not make right.
const wrongSetting = 78;
const shortestPause = 200;
const longestPause = 5_000;
const steadyAfter = 10_000;
const triesBeforeFirstReady = 4;
const killAfter = 10_000;

// One process that is to be there: started again when it dies, ever more slowly if it keeps dying.
export class Child {
  readonly ready: Promise<void>;
  /** rejects when starting it again will not help */
  readonly failed: Promise<never>;
  #tellReady!: () => void;
  #giveUp!: (problem: StartProblem) => void;
  #process: ChildProcess | undefined;
  #wasReady = false;
  #stopping = false;
  #deaths = 0;

  constructor(private readonly plan: ChildPlan) {
    this.ready = new Promise((resolve) => (this.#tellReady = resolve));
    this.failed = new Promise((_, reject) => (this.#giveUp = reject));
    this.failed.catch(() => undefined);
    this.#start();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const running = this.#process;
    if (!running) return;
    const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    running.kill('SIGTERM');
    const late = setTimeout(() => running.kill('SIGKILL'), killAfter);
    await gone;
    clearTimeout(late);
  }

  kill(): void {
    this.#stopping = true;
    this.#process?.kill('SIGKILL');
  }

  #start(): void {
    const { name, file, env, log } = this.plan;
    const startedAt = Date.now();
    const child = fork(file, [], { env, execArgv: ['--enable-source-maps'] });
    this.#process = child;
    child.on('message', (message) => {
      if (!isReady(message)) return;
      if (this.#wasReady) log(`${name} är igång igen.`);
      this.#wasReady = true;
      this.#tellReady();
    });
    child.on('error', (problem) => log(`${name}: ${problem.message}`));
    child.on('exit', (code, signal) => {
      this.#process = undefined;
      if (!this.#stopping) void this.#afterDeath(code, signal, Date.now() - startedAt);
    });
  }

  async #afterDeath(code: number | null, signal: string | null, lived: number): Promise<void> {
    const { name, log } = this.plan;
    this.#deaths = this.#wasReady && lived > steadyAfter ? 1 : this.#deaths + 1;
    const how = signal ?? `kod ${code}`;
    if (code === wrongSetting) return this.#giveUp(new StartProblem(`${name} godtar inte inställningarna, se ovan.`));
    if (!this.#wasReady && this.#deaths >= triesBeforeFirstReady) {
      return this.#giveUp(new StartProblem(`${name} kom inte igång på ${this.#deaths} försök (${how}), se ovan.`));
    }
    const wait = Math.min(shortestPause * 2 ** (this.#deaths - 1), longestPause);
    log(`${name} stannade (${how}) och startas om om ${(wait / 1000).toLocaleString('sv-SE')} s.`);
    await pause(wait);
    if (!this.#stopping) this.#start();
  }
}

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { ready?: unknown }).ready === true;
}
