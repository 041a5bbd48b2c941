import { Injectable } from '@nestjs/common';
import { NeedQueries } from '#libs/needs';
import {
  EventRecorder,
  Handles,
  JobRunner,
  TenantDb,
  defineJob,
  type JobEnvelope,
  type JobHandler,
  type Progress,
} from '#libs/platform';
import { MatchRunService } from './match-run.service.js';
import { MatchStore } from './match-store.service.js';
import { topicOf, type MatchRunStatus } from './match.words.js';

/** Something is to be matched for the first time, or somebody asks for it again. */
export const MATCH_NEED = defineJob('matching.match-need', {
  startedBy: ['NeedRegistered', 'NeedChanged', 'NeedPaused', 'NeedResumed', 'MatchingRequested'],
});
/** The market of a member has changed. */
export const MATCH_MARKET = defineJob('matching.match-market', { startedBy: ['MarketChanged'] });

/** The member's open needs, the longest wait first; none when a later change will match them all the same. */
const AFFECTED_NEEDS = `
  select n.id, n.municipality_id as "municipalityId" from samhem.event_log e
  join samhem.needs n on n.region_id = e.region_id and n.municipality_id = e.municipality_id and n.status = 'open'
  where e.id = $1 and not exists (select from samhem.event_log later where later.region_id = e.region_id and later.id > e.id
    and later.type = e.type and later.municipality_id = e.municipality_id)
  order by n.registered_at, n.id`;

@Injectable()
@Handles(MATCH_NEED)
export class MatchNeed implements JobHandler {
  constructor(
    private readonly runner: JobRunner,
    private readonly events: EventRecorder,
    private readonly needs: NeedQueries,
    private readonly runs: MatchRunService,
    private readonly store: MatchStore,
  ) {}

  async handle(envelope: JobEnvelope, progress: Progress): Promise<void> {
    const need = await this.needs.ofEvent(envelope.eventId);
    if (need.status !== 'open') return;
    await this.store.markRunning(need);
    await progress(0, about(need.id, 'running'));
    await this.runner.once(MATCH_NEED.name, envelope, async () => {
      await this.runs.match(need.id, (percent) => progress(percent, about(need.id, 'running')));
      await this.events.record({ type: 'MatchesComputed', municipalityId: need.municipality.id, needId: need.id });
    });
    await this.store.markFinished(need);
    await progress(100, about(need.id, 'done'));
  }
}

/**
 * Needs no mark of being done: a second run finds that nothing has changed, and writes and tells nothing.
 */
@Injectable()
@Handles(MATCH_MARKET)
export class MatchMarket implements JobHandler {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly runs: MatchRunService,
  ) {}

  async handle({ eventId }: JobEnvelope, progress: Progress): Promise<void> {
    const needs = await this.db.query<{ id: string; municipalityId: string }>(AFFECTED_NEEDS, [eventId]);
    for (const { id, municipalityId } of needs) {
      const isNews = await this.db.run(async () => {
        if (!(await this.runs.match(id))) return false;
        await this.events.record({ type: 'MatchesComputed', municipalityId, needId: id });
        return true;
      });
      if (isNews) await progress(100, about(id, 'done'));
    }
  }
}

function about(needId: string, status: MatchRunStatus): Readonly<Record<string, string>> {
  return { topic: topicOf(needId), needId, status };
}
