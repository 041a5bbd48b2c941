import { Injectable } from '@nestjs/common';
import { JobProgress, requireActor } from '#libs/platform';
import { topicOf } from './profile.words.js';

/** That a list has changed, for whoever has it open. */
@Injectable()
export class ProfileNews {
  constructor(private readonly progress: JobProgress) {}

  /** A member hears of its own list, the unit of its region's; first at once, so that nothing falls between list and subscription. */
  async follow(): Promise<AsyncIterableIterator<unknown>> {
    const { municipalityId, regionId } = requireActor();
    return this.progress.follow(topicOf(municipalityId ?? regionId!), async () => ({ percent: 100 }));
  }
}
