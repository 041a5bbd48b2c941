import { Injectable } from '@nestjs/common';
import { HomeQueries, type HomeType } from '#libs/homes';
import { PRIOR_ACCEPTANCE, type EngineHome, type EngineSnapshot } from '#libs/matching';
import { NeedQueries } from '#libs/needs';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { homeFactsHash, needFactsHash } from '../facts-hash.js';
import { PairQueries, type StandingDecision } from '../pair.queries.js';
import { engineHome, engineNeed, entitledTo, type HomeStanding } from './snapshot.rules.js';

/** A need that the unit has decided a home for. */
export interface FixedPair {
  readonly needId: string;
  readonly homeId: string;
}

/** Everything one run reads, and what has been decided beforehand. */
export interface RegionPicture {
  /** All open needs and all homes of the region, for explanations. */
  readonly whole: EngineSnapshot;
  /** Decided by the unit and still standing: neither is in `open`. */
  readonly fixed: readonly FixedPair[];
  /** What is left to propose. */
  readonly open: EngineSnapshot;
  /** By need: how many homes are closed to it because the family has not consented to its municipality. */
  readonly withoutConsent: ReadonlyMap<string, number>;
}

/** Open needs that have not come as far as a brokered contact: those have their places. */
const OPEN_NEEDS = `
  select n.id from samhem.needs n
  where n.status = 'open' and not exists (select from samhem.interests i
    where i.region_id = n.region_id and i.need_id = n.id and i.status = 'contact_brokered')`;

/** Of each home: whether every kind of check is cleared and in date for every adult, and whether any is not. $1 = today. */
const CHECKS = `
  with latest as materialized (
    select distinct on (c.home_id, c.adult, c.kind) c.home_id, h.adults,
      c.due_on >= $1::date and (c.outcome = 'no_obstacle' or coalesce(c.assessment, '') = 'suitable') as is_good
    from samhem.register_checks c
    join samhem.homes h on h.region_id = c.region_id and h.id = c.home_id and h.status <> 'withdrawn'
    left join samhem.home_persons p on p.region_id = c.region_id and p.home_id = c.home_id and p.role = 'adult' and p.position = c.adult
    where c.region_id = samhem.current_region() and c.adult <= h.adults and (p.since_at is null or c.recorded_at >= p.since_at)
    order by c.home_id, c.adult, c.kind, c.checked_on desc, c.id desc)
  select home_id as "homeId", bool_and(is_good) and count(*) >= 5 * adults as "isGood" from latest group by home_id, adults`;
/** Whose consent stands. */
const CONSENTS = `
  select home_id as "homeId", json_agg(municipality_id) as "consentedTo" from samhem.consents
  where region_id = samhem.current_region() and revoked_at is null group by home_id`;

/** Children placed through the pool so far, and what the agreement's key looks at. */
const MEMBERS = `
  select m.id,
    coalesce((select f.value from samhem.municipality_figures f where f.region_id = m.region_id and f.municipality_id = m.id
      and f.kind = 'resident_children_0_18' order by f.figure_on desc limit 1), 0) as "residentChildren",
    coalesce((select f.value from samhem.municipality_figures f where f.region_id = m.region_id and f.municipality_id = m.id
      and f.kind = 'placed_children_0_18' order by f.figure_on desc limit 1), 0) as "placedChildren",
    coalesce((select sum(p.children_count)::int from samhem.placements p
      where p.region_id = m.region_id and p.municipality_id = m.id), 0) as received
  from samhem.municipalities m order by m.id`;

interface Standing extends HomeStanding {
  readonly homeId: string;
  readonly consentedTo: readonly string[];
}

/** The region as the unit knows it, true offers and not what members are shown. For the system. */
@Injectable()
export class SnapshotQueries {
  /** By region: what was worked out of a home, as its hashes, holds while it says the same. */
  private readonly lastHomes = new Map<string, ReadonlyMap<string, EngineHome>>();

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly needs: NeedQueries,
    private readonly homes: HomeQueries,
    private readonly pairs: PairQueries,
  ) {}

  async picture(): Promise<RegionPicture> {
    return this.db.run(async () => {
      const today = this.clock.today();
      // Asked for together: the database answers the next while one is taken apart here.
      const [needs, homes, standingsOf, members, declined, conflicts, decisions] = await Promise.all([
        this.ids(OPEN_NEEDS).then((ids) => this.needs.byIds(ids)),
        this.homes.all().then((all) => all.filter(({ status }) => status !== 'withdrawn')),
        this.standings(),
        this.members(),
        this.pairs.declined(),
        this.pairs.conflicts(),
        this.pairs.standing(),
      ]);
      const standings = homes.map(({ id }) => standingsOf(id));
      const { closed, withoutConsent } = closedByConsent(needs, standings);
      const whole: EngineSnapshot = {
        needs: needs.map((need) => engineNeed(need, today)),
        homes: this.engineHomes(homes, standings),
        closedPairs: [...declined, ...closed],
        conflicts,
        received: Object.fromEntries(members.map(({ id, received }) => [id, received])),
        entitled: entitledTo(members),
        acceptance: PRIOR_ACCEPTANCE,
        prices: {},
      };
      return { ...decided(whole, decisions), withoutConsent };
    });
  }

  async members(): Promise<{ id: string; residentChildren: number; placedChildren: number; received: number }[]> {
    return this.db.query(MEMBERS);
  }

  /** A home that says what it said last time is the same object. */
  private engineHomes(homes: readonly HomeType[], standings: readonly Standing[]): EngineHome[] {
    const { regionId } = requireActor();
    const today = this.clock.today();
    const last = this.lastHomes.get(regionId!);
    const now = new Map<string, EngineHome>();
    const read = homes.map(({ id, status, registeredAt, places, offer }, index) => {
      const { checks, consent } = standings[index]!;
      const known = { id, status, registeredAt, places, offer };
      const said = JSON.stringify([known, checks, consent, today]);
      const home = last?.get(said) ?? engineHome(known, { checks, consent }, { today });
      now.set(said, home);
      return home;
    });
    this.lastHomes.set(regionId!, now);
    return read;
  }

  /** Each read for all homes at once: asked home by home, the checks alone took most of the run. */
  private async standings(): Promise<(homeId: string) => Standing> {
    const [checks, consents] = await Promise.all([
      this.db.query<{ homeId: string; isGood: boolean }>(CHECKS, [this.clock.today()]),
      this.db.query<{ homeId: string; consentedTo: string[] }>(CONSENTS),
    ]);
    const goodOf = new Map(checks.map(({ homeId, isGood }) => [homeId, isGood]));
    const consentsOf = new Map(consents.map(({ homeId, consentedTo }) => [homeId, consentedTo]));
    return (homeId) => {
      const consentedTo = consentsOf.get(homeId) ?? [];
      return { homeId, checks: goodOf.get(homeId) ?? false, consent: consentedTo.length > 0, consentedTo };
    };
  }

  private async ids(sql: string): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql)).map(({ id }) => id);
  }
}

/** A family that consents to some municipalities does not consent to the others. */
function closedByConsent(
  needs: readonly { id: string; municipality: { id: string } }[],
  standings: readonly Standing[],
): { closed: [string, string][]; withoutConsent: Map<string, number> } {
  const choosing = standings.filter(({ consentedTo }) => consentedTo.length > 0);
  const shutTo = new Map<string, string[]>();
  const closed: [string, string][] = [];
  const withoutConsent = new Map<string, number>();
  for (const { id, municipality } of needs) {
    const shut = shutTo.get(municipality.id) ?? notConsenting(choosing, municipality.id);
    shutTo.set(municipality.id, shut);
    for (const homeId of shut) closed.push([id, homeId]);
    withoutConsent.set(id, shut.length);
  }
  return { closed, withoutConsent };
}

function notConsenting(choosing: readonly Standing[], municipalityId: string): string[] {
  return choosing.flatMap(({ homeId, consentedTo }) => (consentedTo.includes(municipalityId) ? [] : homeId));
}

/** A decision stands while both say what they said and the home can still be asked; a refused pair is closed so long. */
function decided(whole: EngineSnapshot, decisions: readonly StandingDecision[]): Omit<RegionPicture, 'withoutConsent'> {
  const needOf = new Map(whole.needs.map((need) => [need.id, need]));
  const homeOf = new Map(whole.homes.map((home) => [home.id, home]));
  const standing = decisions.filter(({ needId, homeId, needFactsHash: need, homeFactsHash: home }) => {
    const [decidedNeed, decidedHome] = [needOf.get(needId), homeOf.get(homeId)];
    return decidedNeed && decidedHome && needFactsHash(decidedNeed) === need && homeFactsHash(decidedHome) === home;
  });
  const refused = standing.filter(({ choice }) => choice === 'refused');
  const closedPairs = [...whole.closedPairs, ...refused.map(({ needId, homeId }) => [needId, homeId] as const)];
  const known = { ...whole, closedPairs };
  const fixed = standing.filter(({ choice, homeId }) => choice !== 'refused' && canStillBeAsked(homeOf.get(homeId)!));
  const childrenOf = new Map(whole.needs.map(({ id, children }) => [id, children.length]));
  const taken = new Map<string, number>();
  for (const { needId, homeId } of fixed) taken.set(homeId, (taken.get(homeId) ?? 0) + childrenOf.get(needId)!);
  const open = {
    ...known,
    needs: known.needs.filter(({ id }) => !fixed.some(({ needId }) => needId === id)),
    homes: known.homes.flatMap((home) => leftOf(home, taken.get(home.id) ?? 0)),
  };
  return { whole: known, fixed, open };
}

function canStillBeAsked({ facts, freePlaces }: EngineHome): boolean {
  const { approval, availability, checks, consent } = facts;
  return freePlaces > 0 && approval === true && availability === true && checks !== false && consent !== false;
}

function leftOf(home: EngineHome, taken: number): EngineHome[] {
  if (taken === 0) return [home];
  const freePlaces = home.freePlaces - taken;
  return freePlaces > 0 ? [{ ...home, freePlaces, facts: { ...home.facts, no_other_children: false } }] : [];
}
