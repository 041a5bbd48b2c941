import { Injectable } from '@nestjs/common';
import { JobProgress, requireActor } from '#libs/platform';
import { topicOf } from './proposal.words.js';

/** That the proposal waits for a run, or that a run is there, for whoever has it open. */
@Injectable()
export class ProposalNews {
  constructor(private readonly progress: JobProgress) {}

  /** First at once, so that nothing falls between page and subscription. */
  async follow(): Promise<AsyncIterableIterator<unknown>> {
    return this.progress.follow(topicOf(requireActor().regionId!), async () => ({ percent: 100 }));
  }
}
