import { Injectable } from '@nestjs/common';
import type { MatchRequirement, NeedType } from '#libs/needs';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { MatchEntity, MatchRequirementEntity, MatchRunEntity } from './match.entity.js';
import { RULE_VERSION, WEIGHT_VERSION } from './suitability.rules.js';

/** What a run found: the homes best first, each with its answers. */
export interface Finding {
  readonly profilesConsidered: number;
  readonly matches: readonly { profileId: string; requirements: readonly MatchRequirement[] }[];
}

const RUN_KEY = ['regionId', 'municipalityId', 'needId'];

/** A member may have asked again on a machine whose clock is ahead: a run that has seen the request is never older than it. */
const STARTED_AT = `
  select greatest($2::timestamptz, max(occurred_at)) as "startedAt" from samhem.event_log
  where need_id = $1 and type = 'MatchingRequested'`;

const LISTED = `
  select m.profile_id as "profileId", json_agg(json_build_object('kind', r.kind, 'strength', r.strength,
      'status', r.status, 'sentence', r.sentence) order by r.position) as requirements
  from samhem.matches m join samhem.match_requirements r
    on r.region_id = m.region_id and r.need_id = m.need_id and r.profile_id = m.profile_id
  where m.need_id = $1 group by m.rank, m.profile_id order by m.rank`;

/** Writes of runs and matches, by the system alone. */
@Injectable()
export class MatchStore {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Runs of one need follow each other: each reads the market after the one before it has written, so the last one is right. */
  async hold(needId: string): Promise<void> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('match ' || $1, 0))`, [needId]);
  }

  /** Shows the need as being matched, while its earlier matches stay readable. */
  async markRunning(need: NeedType): Promise<void> {
    await this.db.run(async (manager) => {
      const { profilesConsidered = 0, matchesFound = 0 } = (await manager.findOneBy(MatchRunEntity, keyOf(need))) ?? {};
      await this.putRun(need, { status: 'running', finishedAt: null, profilesConsidered, matchesFound });
    });
  }

  /** A run that was cut off after its last write, or whose need ended meanwhile, is not running any more. */
  async markFinished(need: NeedType): Promise<void> {
    await this.db.run(async (manager) => {
      const finished = { status: 'done' as const, finishedAt: this.clock.now() };
      await manager.update(MatchRunEntity, { ...keyOf(need), status: 'running' }, finished);
    });
  }

  /**
   * Puts the finding in the place of the need's earlier matches.
   * @returns false when they said the same already
   */
  async replace(need: NeedType, { profilesConsidered, matches }: Finding): Promise<boolean> {
    return this.db.run(async (manager) => {
      const isNews = JSON.stringify(await this.db.query(LISTED, [need.id])) !== JSON.stringify(matches);
      const counts = { profilesConsidered, matchesFound: matches.length };
      await this.putRun(need, { status: 'done', finishedAt: this.clock.now(), ...counts });
      if (!isNews) return false;
      const key = keyOf(need);
      await manager.delete(MatchEntity, key);
      if (matches.length === 0) return true;
      await manager.insert(
        MatchEntity,
        matches.map(({ profileId }, index) => ({ ...key, profileId, rank: index + 1 })),
      );
      await manager.insert(
        MatchRequirementEntity,
        matches.flatMap(({ profileId, requirements }) =>
          requirements.map((requirement, position) => ({ ...key, profileId, position, ...requirement })),
        ),
      );
      return true;
    });
  }

  private async putRun(
    need: NeedType,
    run: Pick<MatchRunEntity, 'status' | 'finishedAt' | 'profilesConsidered' | 'matchesFound'>,
  ): Promise<void> {
    const versions = { ruleVersion: RULE_VERSION, weightVersion: WEIGHT_VERSION };
    await this.db.run(async (manager) => {
      const [row] = await this.db.query<{ startedAt: string }>(STARTED_AT, [need.id, this.clock.now()]);
      await manager.upsert(MatchRunEntity, { ...keyOf(need), ...row!, ...versions, ...run }, RUN_KEY);
    });
  }
}

function keyOf(need: NeedType): { regionId: string; municipalityId: string; needId: string } {
  return { regionId: requireActor().regionId!, municipalityId: need.municipality.id, needId: need.id };
}
