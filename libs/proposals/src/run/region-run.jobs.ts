import { Injectable } from '@nestjs/common';
import { Handles, defineJob, type JobEnvelope, type JobHandler } from '#libs/platform';
import { RUN_STARTED_BY } from '../proposal.words.js';
import { RegionRun } from './region-run.service.js';

export const RUN_REGION = defineJob('proposals.run-region', { startedBy: RUN_STARTED_BY });

@Injectable()
@Handles(RUN_REGION)
export class RunRegion implements JobHandler {
  constructor(private readonly runs: RegionRun) {}

  async handle({ eventId }: JobEnvelope): Promise<void> {
    await this.runs.follow(eventId);
  }
}
