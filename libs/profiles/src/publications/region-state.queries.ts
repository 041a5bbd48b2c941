import { Injectable } from '@nestjs/common';
import { poolOf, type Pool } from '#libs/avidentification';
import type { EntityManager } from 'typeorm';
import { CheckQueries, type Standing } from '#libs/checks';
import { ConsentQueries } from '#libs/families';
import { HomeQueries, type HomeType } from '#libs/homes';
import type { LocalDate } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { factsOf } from '../facts.rules.js';
import { TIER_ONE_COLUMNS, TIER_TWO_COLUMNS, shownFrom, type ShownRow } from '../shown-columns.rules.js';
import type { Situation, Stored, Withheld } from './decision.rules.js';
import type { StandingRows } from './standing.rules.js';
import type { Readiness } from './readiness.rules.js';

/** A home with what decides whether and to whom it may be shown. */
export interface HomeState {
  readonly home: HomeType;
  readonly readiness: Omit<Readiness, 'withheld'>;
  readonly municipalityIds: readonly string[];
}

export interface StandingPublication {
  readonly id: string;
  readonly homeId: string;
  readonly situation: Situation;
  readonly municipalityIds: readonly string[];
  readonly marketUntil: LocalDate | null;
  readonly rows: StandingRows;
}

/** What decides about a home that is itself in order, besides the pool. */
export type PublicationInOrder = Omit<Situation, 'readiness'> & { readonly until: LocalDate };

interface PublicationRow extends StandingRows {
  readonly id: string;
  readonly homeId: string;
  readonly withheld: Withheld | null;
  readonly offMarketAt: string | null;
  readonly marketUntil: LocalDate | null;
  readonly memory: string[] | null;
  readonly shown: ShownRow;
  readonly details: ShownRow | null;
}

const json = (alias: string, columns: readonly string[]) =>
  `json_build_object(${columns.map((column) => `'${column}', ${alias}.${column}`).join(', ')})`;

const columns = (alias: string) => TIER_ONE_COLUMNS.map((column) => `${alias}.${column}`).join(', ');

const STANDING = `
  select u.id, u.home_id as "homeId", u.withheld_reason as withheld, u.off_market_at as "offMarketAt", u.market_until as "marketUntil",
    to_json(m.possible) as memory, r."municipalityIds", r.states, r."areAsStored",
    ${json('u', TIER_ONE_COLUMNS)} as shown,
    (select ${json('d', TIER_TWO_COLUMNS)} from samhem.profile_details d
      join samhem.profiles p on p.region_id = d.region_id and p.id = d.profile_id
      where p.region_id = u.region_id and p.publication_id = u.id limit 1) as details
  from samhem.publications u
  left join samhem.profile_memories m on m.region_id = u.region_id and m.home_id = u.home_id
  cross join lateral (
    select coalesce(json_agg(p.municipality_id), '[]') as "municipalityIds",
      coalesce(bool_and((${columns('p')}) is not distinct from (${columns('u')})), true) as "areAsStored",
      coalesce(jsonb_agg(distinct jsonb_build_object('isShown', p.is_shown, 'onMarket', p.on_market, 'takesInterest', p.takes_interest,
        'marketUntil', p.market_until)), '[]') as states
    from samhem.profiles p where p.region_id = u.region_id and p.publication_id = u.id and p.ended_at is null) r
  where u.withdrawn_at is null and ($1::uuid[] is null or u.home_id = any($1)) order by u.id`;
/** What depends on the pool, of every publication that is itself in order. $1 = today. */
const IN_ORDER = `
  select u.home_id as "homeId", u.withheld_reason as withheld, u.off_market_at as "offMarketAt", u.market_until as "marketUntil",
    to_json(m.possible) as memory, ${json('u', TIER_ONE_COLUMNS)} as shown, d.details
  from samhem.publications u
  left join samhem.profile_memories m on m.region_id = u.region_id and m.home_id = u.home_id
  left join (select distinct on (p.publication_id) p.publication_id, ${json('d', TIER_TWO_COLUMNS)} as details
    from samhem.profile_details d join samhem.profiles p on p.region_id = d.region_id and p.id = d.profile_id
    order by p.publication_id) d on d.publication_id = u.id
  where u.withdrawn_at is null and u.withheld_reason is distinct from 'not_in_order' and u.market_until >= $1::date order by u.id`;

/** The yes that counts is the last one; for the text only while the text it was about is the text. */
const APPROVED = `
  select h.id, a.text_version is not distinct from
    (select max(t.version) from samhem.profile_texts t where t.region_id = h.region_id and t.home_id = h.id) as "coversText"
  from samhem.homes h
  join lateral (select a.text_version from samhem.profile_approvals a
    where a.region_id = h.region_id and a.home_id = h.id order by a.id desc limit 1) a on true
  where h.id = any($1::uuid[])`;

/** Everything about a region's homes that decides what may be shown of them. For the unit and the system. */
@Injectable()
export class RegionStateQueries {
  private readonly pools = new WeakMap<EntityManager, Promise<Pool>>();
  private readonly homesRead = new WeakMap<EntityManager, Promise<ReadonlyMap<string, HomeType>>>();

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly homes: HomeQueries,
    private readonly checks: CheckQueries,
    private readonly consents: ConsentQueries,
  ) {}

  /**
   * Held until the transaction ends, before any home or profile: what is shown of a region's homes is decided in one place at a time,
   * each decision reading what the one before it has written.
   */
  async lock(): Promise<void> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('profiles ' || $1, 0))`, [
      requireActor().regionId,
    ]);
  }

  /** Drafts are in it; homes that have left are remembered as such. Read once a transaction: nothing below this lib changes a home after. */
  async pool(): Promise<Pool> {
    return this.db.run(async (manager) => {
      const pool = this.pools.get(manager) ?? this.readPool();
      this.pools.set(manager, pool);
      return pool;
    });
  }

  private async readPool(): Promise<Pool> {
    const today = this.clock.today();
    const homes = await this.regionHomes();
    return poolOf(
      [...homes.values()].map((home) => ({
        id: home.id,
        facts: factsOf(home, today),
        hasLeft: home.status === 'withdrawn',
      })),
    );
  }

  /** As the pool, once a transaction: to read the region's homes is the dearest part of recomputing it. */
  private regionHomes(): Promise<ReadonlyMap<string, HomeType>> {
    return this.db.run((manager) => {
      const homes = this.homesRead.get(manager) ?? this.readHomes();
      this.homesRead.set(manager, homes);
      return homes;
    });
  }

  private async readHomes(): Promise<ReadonlyMap<string, HomeType>> {
    const homes = await this.homes.all();
    return new Map(homes.map((home) => [home.id, home]));
  }

  /** Every publication that only the pool could change. */
  async inOrder(): Promise<PublicationInOrder[]> {
    const rows = await this.db.query<PublicationRow>(IN_ORDER, [this.clock.today()]);
    return rows.map((row) => ({
      homeId: row.homeId,
      stored: storedIn(row),
      memory: row.memory ?? undefined,
      until: row.marketUntil!,
    }));
  }

  /** @param homeIds null = every publication of the region that is not withdrawn */
  async standing(homeIds: readonly string[] | null): Promise<StandingPublication[]> {
    const rows = await this.db.query<PublicationRow>(STANDING, [homeIds]);
    const states = await this.homeStates(rows.map((row) => row.homeId));
    return rows.map(({ id, homeId: of, memory, marketUntil, ...standing }) => {
      const { readiness, municipalityIds } = states.get(of)!;
      const stored = storedIn(standing);
      return {
        id,
        homeId: of,
        municipalityIds,
        marketUntil,
        rows: { municipalityIds: standing.municipalityIds, states: standing.states, areAsStored: standing.areAsStored },
        situation: { homeId: of, stored, readiness, memory: memory ?? undefined },
      };
    });
  }

  async homeStates(homeIds: readonly string[]): Promise<ReadonlyMap<string, HomeState>> {
    const all = await this.regionHomes();
    const homes = homeIds.flatMap((id) => all.get(id) ?? []);
    const checks = await this.checks.standingOf(homeIds);
    const consents = await this.consents.standing(homeIds);
    const approved = await this.db.query<Approved>(APPROVED, [homeIds]);
    const yes = new Map(approved.map((one) => [one.id, one]));
    return new Map(homes.map((home) => [home.id, stateOf(home, { checks, consents, approved: yes.get(home.id) })]));
  }
}

function storedIn({
  withheld,
  offMarketAt,
  shown,
  details,
}: Pick<PublicationRow, 'withheld' | 'offMarketAt' | 'shown' | 'details'>): Stored {
  return { withheld, offMarketAt, shown: shownFrom(shown), details: details && shownFrom(details) };
}

interface Approved {
  readonly id: string;
  readonly coversText: boolean;
}

interface Known {
  readonly checks: ReadonlyMap<string, Standing>;
  readonly consents: ReadonlyMap<string, string[]>;
  readonly approved: Approved | undefined;
}

function stateOf(home: HomeType, { checks, consents, approved }: Known): HomeState {
  const municipalityIds = consents.get(home.id) ?? [];
  const readiness = {
    freePlaces: home.places.free,
    confirmedOn: home.offer.availabilityConfirmedOn,
    isAvailable: home.offer.isAvailable,
    isUnderStudy: home.isUnderStudy,
    checks: checks.get(home.id)!,
    isApproved: approved !== undefined,
    isTextApproved: approved?.coversText ?? false,
    consents: municipalityIds.length,
  };
  return { home, readiness, municipalityIds };
}
