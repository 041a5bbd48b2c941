import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { NeedType } from '#libs/needs';
import { Clock, TenantDb, type Progress } from '#libs/platform';
import { ProfileQueries } from '#libs/profiles';
import { CoalescedRun, type Coalesced, type SeenEvent } from './coalesced-run.service.js';
import type { MatchNeed } from './criteria/criterion.words.js';
import { askedBy, explained } from './explanation.rules.js';
import { chosenFrom, likenessesIn, weighing, type Likeness } from './market.rules.js';
import { MatchStore, type Finding } from './match-store.service.js';
import { MARKET_EVENT, RUN_FOLLOWS, marketTopicOf, topicOf, type MatchRunStatus } from './match.words.js';
import { hashOf } from './run-hash.js';
import { RULE_VERSION, WEIGHT_VERSION } from './suitability.rules.js';

const MATCHING: Coalesced = { name: 'matching', startedBy: RUN_FOLLOWS };
/** Needs matched before others get the event loop, so that locks are renewed and requests answered meanwhile. */
const CHUNK = 25;
/** The rest is for writing. */
const COMPUTED_PERCENT = 90;

/** Needs whose comparisons are remembered, and how much of it may be of likenesses that are no more. */
const MOST_KNOWN = 2_000;
const STALE_TIMES = 3;

/** What of a municipality its needs are held against. */
interface Market {
  readonly likenesses: readonly Likeness[];
  readonly size: number;
  /** Of each likeness, by its text. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Of the market and what is around it. */
  readonly hash: string;
  /** Of the day, the zones' names and the rules. */
  readonly around: string;
}

/** Open needs against their municipalities' markets, from reading to writing in one transaction. */
@Injectable()
export class MatchRunService {
  private readonly weighed = new Map<string, Map<string, number | undefined>>();

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
    await tell(progress, seen, ['running', 0]);
    const asked = new Set(seen.flatMap(({ type, needId }) => (type === MARKET_EVENT ? [] : (needId ?? []))));
    const needs = await this.store.openNeeds([...asked], municipalitiesOf(seen));
    const startedAt = this.clock.now();
    const findings: Finding[] = [];
    for (const some of byMunicipality(needs)) {
      const zoneNames = await this.zoneNames();
      const market = await this.marketOf(some[0]!.municipality.id, zoneNames);
      for (const [index, need] of some.entries()) {
        findings.push(this.find(need, market, zoneNames));
        if (index % CHUNK !== CHUNK - 1) continue;
        await tell(progress, seen, ['running', Math.floor((COMPUTED_PERCENT * findings.length) / needs.length)]);
        await nextTurn();
      }
    }
    await this.store.replace(findings, { startedAt, asked });
  }

  private async marketOf(municipalityId: string, zoneNames: ReadonlyMap<string, string>): Promise<Market> {
    const profiles = await this.profiles.market(municipalityId);
    const likenesses = likenessesIn(profiles);
    const told = likenesses.map(({ text, ids }) => `${text} ${[...ids].sort().join()}`).sort();
    const around = hashOf([this.clock.today(), [...zoneNames], RULE_VERSION, WEIGHT_VERSION]);
    const hashes = new Map(likenesses.map(({ text }) => [text, hashOf(text)]));
    return { likenesses, hashes, size: profiles.length, hash: hashOf([told, around]), around };
  }

  private find(need: NeedType, market: Market, zoneNames: ReadonlyMap<string, string>): Finding {
    const facts = factsOf(need);
    const asked = askedBy({ need: facts, today: this.clock.today(), zoneNames });
    const known = this.known(hashOf([facts, market.around]), market.likenesses.length);
    const chosen = chosenFrom(market.likenesses, weighing({ need: facts, asked }, known));
    const listed = chosen.map(({ profile, like }) => [profile.id, market.hashes.get(like.text)]);
    return {
      need,
      profilesConsidered: market.size,
      matchesFound: chosen.length,
      snapshotHash: hashOf([market.hash, facts]),
      listHash: hashOf([facts, market.around, listed]),
      explain: () => chosen.map(({ profile }) => ({ profileId: profile.id, requirements: explained(profile, asked) })),
    };
  }

  /** What this process has weighed for a need that asks the same on the same day by the same rules. Forgotten when it grows. */
  private known(asked: string, likenesses: number): Map<string, number | undefined> {
    if (this.weighed.size > MOST_KNOWN) this.weighed.clear();
    const found = this.weighed.get(asked);
    if (found && found.size <= STALE_TIMES * likenesses) return found;
    const fresh = new Map<string, number | undefined>();
    this.weighed.set(asked, fresh);
    return fresh;
  }

  private async zoneNames(): Promise<ReadonlyMap<string, string>> {
    const zones = await this.db.query<{ code: string; name: string }>(
      'select code, name from samhem.zones order by code',
    );
    return new Map(zones.map(({ code, name }) => [code, name]));
  }
}

function factsOf({ assignmentType, childrenCount, ageFrom, ageTo, startOn, requirements }: NeedType): MatchNeed {
  return { assignmentType, childrenCount, ageFrom, ageTo, startOn: startOn as MatchNeed['startOn'], requirements };
}

function municipalitiesOf(seen: readonly SeenEvent[]): string[] {
  return [
    ...new Set(seen.flatMap(({ type, municipalityId }) => (type === MARKET_EVENT ? (municipalityId ?? []) : []))),
  ];
}

function byMunicipality(needs: readonly NeedType[]): NeedType[][] {
  const groups = new Map<string, NeedType[]>();
  for (const need of needs) {
    const { id } = need.municipality;
    groups.set(id, [...(groups.get(id) ?? []), need]);
  }
  return [...groups.values()];
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
