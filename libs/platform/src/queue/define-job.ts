import { SetMetadata } from '@nestjs/common';

/** What travels in a job: ids only. The handler runs as the system inside `regionId`. */
export interface JobEnvelope {
  readonly regionId: string;
  /** The event that started the job; its effects are guarded by it. */
  readonly eventId: string;
}

export interface JobDefinition {
  readonly name: string;
  /** Types of the events that start it. */
  readonly startedBy: readonly string[];
  /** How long the job waits before it begins, so that what comes meanwhile is seen with it, ms. None = at once. */
  readonly waitsMs?: number;
  /** It sees whatever has happened and not its own event alone: the events of one commit start one job. */
  readonly seesAll?: true;
}

/** Reports percent done, 0–100; throttled, since every report is a write. */
export type Progress = (percent: number, about: Readonly<Record<string, string>>) => Promise<void>;

export interface JobHandler {
  handle(envelope: JobEnvelope, progress: Progress): Promise<void>;
}

const definitions = new Map<string, JobDefinition>();

/** @throws Error when the name is taken */
export function defineJob(name: string, definition: Omit<JobDefinition, 'name'>): JobDefinition {
  if (definitions.has(name)) throw new Error(`the job ${name} is defined twice`);
  const job = { name, ...definition };
  definitions.set(name, job);
  return job;
}

export function definedJobs(): readonly JobDefinition[] {
  return [...definitions.values()];
}

export const HANDLED_JOB = 'samhem:handled-job';

/** Marks the one handler of a job. The worker does not start with none or two. */
export const Handles = (job: JobDefinition) => SetMetadata(HANDLED_JOB, job.name);
