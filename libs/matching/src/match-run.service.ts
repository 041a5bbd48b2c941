import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { NeedType } from '#libs/needs';
import { Clock, TenantDb, type Progress } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';
import { CoalescedRun, type Coalesced, type SeenEvent } from './coalesced-run.service.js';
import type { MatchNeed } from './criteria/criterion.words.js';
import { askedBy, explained, type Asked } from './explanation.rules.js';
import { ListMemory, type ReadMarket } from './list-memory.rules.js';
import { Weighings, marketOf, type Chosen, type Likeness } from './market.rules.js';
import type { Match } from './match-list.rules.js';
import { MatchStore, type Finding } from './match-store.service.js';
import { MARKET_EVENT, RUN_FOLLOWS, marketTopicOf, topicOf, type MatchRunStatus } from './match.words.js';
import { hashOf } from './run-hash.js';
import { RULE_VERSION, WEIGHT_VERSION } from './suitability.rules.js';

/** Every need's list of homes. */
export const MATCHING: Coalesced = {
  name: 'matching',
  startedBy: RUN_FOLLOWS,
  calmMs: 75,
  settled: [MARKET_EVENT],
};
/** Needs matched before others get the event loop, so that locks are renewed and requests answered meanwhile. */
const CHUNK = 25;
/** Needs matched before it is told again how far it has come: each time is a write for every municipality. */
const TOLD_AFTER = 250;
/** The rest is for writing. */
const COMPUTED_PERCENT = 90;

interface SizedMarket extends ReadMarket {
  /** Profiles. */
  readonly size: number;
}

/** What the markets of a run have in common: the day, the zones' names and the rules. */
interface Around {
  readonly zoneNames: ReadonlyMap<string, string>;
  readonly hash: string;
}

/** Open needs against their municipalities' markets, from reading to writing in one transaction. */
@Injectable()
export class MatchRunService {
  private readonly weighings = new Weighings(hashOf);
  private readonly lists = new ListMemory(hashOf);

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly coalesced: CoalescedRun,
    private readonly profiles: ProfileQueries,
    private readonly store: MatchStore,
  ) {}

  /**
   * A run that has seen the event follows, and whoever has a page open that it concerns is told: that it waits, how far it has come,
   * and that it is done. That is told again when the job comes back after the run was stored: whoever was killed may not have told it.
   */
  async follow(eventId: string, progress: Progress): Promise<void> {
    const events = await this.store.eventsOf([eventId]);
    if (!(await this.coalesced.hasSeen(MATCHING, eventId))) await tell(progress, events, ['waiting', 0]);
    let seen = events;
    const followed = await this.coalesced.follow(MATCHING, eventId, async (all) => {
      seen = all;
      await this.match(all, progress);
    });
    if (followed !== 'left') await tell(progress, seen, ['done', 100]);
  }

  /** One run for whatever no run has seen. */
  async run(): Promise<void> {
    await this.db.run(async () => this.match(await this.coalesced.see(MATCHING), async () => undefined));
  }

  private async match(seen: readonly SeenEvent[], progress: Progress): Promise<void> {
    const asked = new Set(seen.flatMap(({ type, needId }) => (type === MARKET_EVENT ? [] : (needId ?? []))));
    const startedAt = this.clock.now();
    // Asked for together: the database answers the next while one is taken apart here.
    const [, needs, around, markets] = await Promise.all([
      tell(progress, seen, ['running', 0]),
      this.store.openNeeds([...asked], municipalitiesOf(seen)),
      this.around(),
      this.markets([...new Set(seen.flatMap(({ municipalityId }) => municipalityId ?? []))]),
    ]);
    const findings: Finding[] = [];
    for (const need of needs) {
      findings.push(this.find(need, markets.get(need.municipality.id)!, around));
      if (findings.length % CHUNK === 0) await nextTurn();
      if (findings.length % TOLD_AFTER > 0) continue;
      await tell(progress, seen, ['running', Math.floor((COMPUTED_PERCENT * findings.length) / needs.length)]);
    }
    await this.store.replace(findings, { startedAt, asked });
  }

  private async markets(municipalityIds: readonly string[]): Promise<ReadonlyMap<string, SizedMarket>> {
    const read = await this.profiles.alike(municipalityIds);
    const likenesses = this.weighings.likenessesOf(read);
    return new Map(
      municipalityIds.map((id) => {
        const alike = marketOf(id, read, likenesses);
        const hash = hashOf(alike.map(({ like, ids }) => [like.hash, ids]));
        const size = alike.reduce((sum, { ids }) => sum + ids.length, 0);
        return [id, { ...this.lists.read(id, { alike, hash }), size }];
      }),
    );
  }

  private find(need: NeedType, market: SizedMarket, { zoneNames, hash }: Around): Finding {
    const facts = factsOf(need);
    const asked = askedBy({ need: facts, today: this.clock.today(), zoneNames });
    const asks = hashOf([facts, hash]);
    const asking = { need: facts, asked };
    const about = { municipalityId: need.municipality.id, asks, asking };
    const { chosen, hash: listHash } = this.lists.of(about, market, this.weighings.of(asks));
    return {
      need,
      profilesConsidered: market.size,
      matchesFound: chosen.length,
      snapshotHash: hashOf([market.hash, asks]),
      listHash,
      explain: () => answered(chosen, asked),
    };
  }

  private async around(): Promise<Around> {
    const zones = await this.db.query<{ code: string; name: string }>(
      'select code, name from samhem.zones order by code',
    );
    const zoneNames = new Map(zones.map(({ code, name }) => [code, name]));
    return { zoneNames, hash: hashOf([this.clock.today(), [...zoneNames], RULE_VERSION, WEIGHT_VERSION]) };
  }
}

/** Those that are alike answer alike. */
function answered(chosen: readonly Chosen[], asked: readonly Asked[]): Match[] {
  const answers = new Map<Likeness, Pick<Match, 'requirements' | 'answersHash'>>();
  return chosen.map(({ id, like }) => {
    const answer = answers.get(like) ?? answerOf(like, asked);
    answers.set(like, answer);
    return { profileId: id, ...answer };
  });
}

function answerOf({ profile }: Likeness, asked: readonly Asked[]): Pick<Match, 'requirements' | 'answersHash'> {
  const requirements = explained(profile, asked);
  return { requirements, answersHash: hashOf(requirements) };
}

function factsOf({ assignmentType, childrenCount, ageFrom, ageTo, startOn, requirements }: NeedType): MatchNeed {
  return { assignmentType, childrenCount, ageFrom, ageTo, startOn: startOn as MatchNeed['startOn'], requirements };
}

function municipalitiesOf(seen: readonly SeenEvent[]): string[] {
  return [
    ...new Set(seen.flatMap(({ type, municipalityId }) => (type === MARKET_EVENT ? (municipalityId ?? []) : []))),
  ];
}

/** Once a need something has happened to, and once a municipality whose market has changed, however many needs it has. */
async function tell(
  progress: Progress,
  seen: readonly SeenEvent[],
  [status, percent]: readonly [MatchRunStatus, number],
): Promise<void> {
  const needs = new Set(seen.flatMap(({ type, needId }) => (type === MARKET_EVENT ? [] : (needId ?? []))));
  await Promise.all([
    ...municipalitiesOf(seen).map((id) => progress(percent, { topic: marketTopicOf(id), status })),
    ...[...needs].map((needId) => progress(percent, { topic: topicOf(needId), needId, status })),
  ]);
}
