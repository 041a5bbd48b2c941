import { Injectable } from '@nestjs/common';
import { Handles, defineJob, type JobEnvelope, type JobHandler, type Progress } from '#libs/platform';
import { RUN_STARTED_BY, topicOf } from '../proposal.words.js';
import { RegionRun } from './region-run.service.js';

export const RUN_REGION = defineJob('proposals.run-region', { startedBy: RUN_STARTED_BY, seesAll: true });

@Injectable()
@Handles(RUN_REGION)
export class RunRegion implements JobHandler {
  constructor(private readonly runs: RegionRun) {}

  /** Told again when it comes back after the run was stored: whoever was killed may not have told it. */
  async handle({ regionId, eventId }: JobEnvelope, progress: Progress): Promise<void> {
    const tell = (percent: number) => progress(percent, { topic: topicOf(regionId) });
    const followed = await this.runs.follow(eventId, () => tell(0));
    if (followed !== 'left') await tell(100);
  }
}
