import { Injectable } from '@nestjs/common';
import { Handles, defineJob, type JobEnvelope, type JobHandler, type Progress } from '#libs/platform';
import { MatchRunService } from './match-run.service.js';
import { RUN_FOLLOWS } from './match.words.js';

/** One run for all needs that something has happened to, and for all of a municipality whose market has changed. */
export const RUN_MATCHING = defineJob('matching.run', { startedBy: RUN_FOLLOWS, seesAll: true });

@Injectable()
@Handles(RUN_MATCHING)
export class RunMatching implements JobHandler {
  constructor(private readonly runs: MatchRunService) {}

  async handle({ eventId }: JobEnvelope, progress: Progress): Promise<void> {
    await this.runs.follow(eventId, progress);
  }
}
