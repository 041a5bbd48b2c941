import { Injectable } from '@nestjs/common';
import { NeedEvents, NeedNotOpenError, NeedQueries } from '#libs/needs';
import { JobProgress, TenantDb } from '#libs/platform';
import { MatchQueries } from './match.queries.js';
import type { MatchProgressType, MatchRunType } from './match.type.js';
import { marketTopicOf, topicOf } from './match.words.js';

@Injectable()
export class MatchService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: NeedEvents,
    private readonly progress: JobProgress,
    private readonly needs: NeedQueries,
    private readonly queries: MatchQueries,
  ) {}

  /** @throws NotFoundError, NeedNotOpenError, TooManyNeedChangesError */
  async request(needId: string): Promise<MatchRunType> {
    return this.db.run(async () => {
      const need = await this.needs.byId(needId);
      if (need.status !== 'open') throw new NeedNotOpenError();
      await this.events.record({ type: 'MatchingRequested', municipalityId: need.municipality.id, needId: need.id });
      return this.queries.runOf(need.id);
    });
  }

  /**
   * The run's present state, then every report of it and of a run of all the municipality's needs, until whoever listens leaves.
   * @throws NotFoundError
   */
  async follow(needId: string): Promise<AsyncIterableIterator<MatchProgressType>> {
    const municipalityId = await this.queries.municipalityOf(needId);
    const topics = [topicOf(needId.toLowerCase()), ...(municipalityId ? [marketTopicOf(municipalityId)] : [])];
    const reports = await this.progress.follow(topics, async () => {
      const { needId: id, status } = await this.queries.runOf(needId);
      return { needId: id, status, percent: status === 'done' ? 100 : 0 };
    });
    return reports as AsyncIterableIterator<MatchProgressType>;
  }
}
