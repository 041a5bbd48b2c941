import { Worker } from 'node:worker_threads';
import type { Question, Reply } from './highs-thread.js';
import type { LinearProgram, LinearSolution } from './linear-program.rules.js';

/** Solves after which the thread is replaced: its memory only grows (5-stack, 10). */
const SOLVES_A_THREAD = 1_500;

interface Waiting {
  readonly resolve: (solution: LinearSolution) => void;
  readonly reject: (problem: Error) => void;
}

/** HiGHS in a thread of its own, one solve after the other. */
export class ExactSolver {
  private thread: Worker | undefined;
  private solves = 0;
  private number = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** @throws Error when there is no optimum, or the thread has ended. */
  async solve(program: LinearProgram): Promise<LinearSolution> {
    if (this.solves >= SOLVES_A_THREAD && this.waiting.size === 0) await this.close();
    this.solves++;
    const number = ++this.number;
    const thread = (this.thread ??= this.open());
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      thread.ref();
      const question: Question = { number, program };
      thread.postMessage(question);
    });
  }

  /** Ends the thread; the next solve opens another. */
  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    this.solves = 0;
    await thread?.terminate();
  }

  private open(): Worker {
    // From the sources in tests and benches, from the build in the worker.
    const file = import.meta.url.endsWith('.ts') ? './highs-thread.ts' : './highs-thread.js';
    const thread = new Worker(new URL(file, import.meta.url));
    thread.unref();
    thread.on('message', (reply: Reply) => {
      const waiting = this.waiting.get(reply.number);
      this.waiting.delete(reply.number);
      if (this.waiting.size === 0) thread.unref();
      if ('problem' in reply) waiting?.reject(new Error(reply.problem));
      else waiting?.resolve(reply);
    });
    thread.on('error', (problem) => this.fail(thread, problem as Error));
    thread.on('exit', () => this.fail(thread, new Error('the solver’s thread has ended')));
    return thread;
  }

  private fail(thread: Worker, problem: Error): void {
    if (this.thread === thread) this.thread = undefined;
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }
}
