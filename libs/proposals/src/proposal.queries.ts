import { Injectable } from '@nestjs/common';
import { HomeQueries, type HomeType } from '#libs/homes';
import { NeedQueries, type NeedType } from '#libs/needs';
import { TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import { PairQueries, pairKey } from './pair.queries.js';
import type {
  FairShareType,
  ProposalAlternativeType,
  ProposalDecisionType,
  ProposalHomeType,
  ProposalLineType,
  ProposalNeedType,
  ProposalRunType,
  UnmetNeedType,
} from './proposal.type.js';
import { RUN_STARTED_BY } from './proposal.words.js';
import { SnapshotQueries } from './run/snapshot.queries.js';
import { entitledTo } from './run/snapshot.rules.js';

const LATEST = '(select id from samhem.proposal_runs order by id desc limit 1)';

const RUN = `
  select r.id, r.kind, r.profile, r.rule_version as "ruleVersion", r.weight_version as "weightVersion", r.snapshot_hash as "snapshotHash",
    r.needs_count as needs, r.homes_count as homes, r.proposed_count as proposed, r.unmet_count as unmet,
    least(r.microseconds, 2147483647)::int as microseconds, r.finished_at as "finishedAt",
    exists (select from samhem.event_log e where e.region_id = r.region_id and e.type = any($1)
      and (r.covered_through is null or e.id > r.covered_through)) as "isStale",
    (n.gap_millionths / 1000000.0)::float8 as "lastGap", n.finished_at as "lastNightAt"
  from samhem.proposal_runs r
  left join lateral (select gap_millionths, finished_at from samhem.proposal_runs
    where region_id = r.region_id and kind = 'nightly' and gap_millionths is not null order by id desc limit 1) n on true
  where r.id = ${LATEST}`;

const LINES = `
  select (not l.is_decided)::int as "isOpen", -l.weight_thousandths as "order", l.need_id as "needId", l.home_id as "homeId",
    l.is_decided as "isDecided", l.pluses, l.minuses, l.open_facts as "openFacts",
    coalesce((select json_agg(json_build_object('homeId', a.home_id, 'pluses', a.pluses, 'minuses', a.minuses, 'effect', a.effect,
        'concerns', m.name) order by a.rank)
      from samhem.proposal_alternatives a
      left join samhem.municipalities m on m.region_id = a.region_id and m.id = a.displaced_municipality_id
      where a.region_id = l.region_id and a.need_id = l.need_id), '[]') as alternatives
  from samhem.proposal_lines l
  where $1::int is null or ((not l.is_decided)::int, -l.weight_thousandths, l.need_id) > ($1::int, $2::int, $3::uuid)
  order by 1, 2, 3 limit $4`;

const UNMET = `
  select u.need_id as "needId", u.eligible_homes as "eligibleHomes", u.codes, u.counts, t.due_on as "taskDueOn",
    w.display_name as "taskAssignedToName"
  from samhem.proposal_unmet u
  left join samhem.tasks t on t.region_id = u.region_id and t.need_id = u.need_id and t.kind = 'unmet_need' and t.done_at is null
  left join samhem.users w on w.region_id = t.region_id and w.id = t.assigned_to
  where $1::int is null or (u.eligible_homes, u.need_id) > ($1::int, $2::uuid) order by u.eligible_homes, u.need_id limit $3`;

const DECISION = `
  select d.id, d.need_id as "needId", d.choice, d.reason_code as reason, d.note, h.number as "homeNumber", d.decided_at as "decidedAt",
    u.display_name as "decidedByName"
  from samhem.proposal_decisions d
  join samhem.homes h on h.region_id = d.region_id and h.id = d.home_id
  join samhem.users u on u.region_id = d.region_id and u.id = d.decided_by`;

const OPEN_NEEDS = `
  select m.id, m.name as municipality, count(n.id)::int as "openNeeds" from samhem.municipalities m
  left join samhem.needs n on n.region_id = m.region_id and n.municipality_id = m.id and n.status = 'open'
  group by m.id, m.name order by m.name`;

type Decided = ProposalDecisionType & { readonly needId: string };
interface LineRow extends Pick<ProposalLineType, 'isDecided' | 'pluses' | 'minuses' | 'openFacts'> {
  readonly isOpen: number;
  readonly order: number;
  readonly needId: string;
  readonly homeId: string;
  readonly alternatives: readonly (Omit<ProposalAlternativeType, 'home' | 'readerKnowsFamily'> & { homeId: string })[];
}
interface UnmetRow extends Pick<UnmetNeedType, 'eligibleHomes' | 'taskDueOn' | 'taskAssignedToName'> {
  readonly needId: string;
  readonly codes: readonly string[];
  readonly counts: readonly number[];
}

/** The unit's reads of the proposal: a constant number of questions to the database, and every need it shows is logged as read. */
@Injectable()
export class ProposalQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly needs: NeedQueries,
    private readonly homes: HomeQueries,
    private readonly pairs: PairQueries,
    private readonly snapshots: SnapshotQueries,
  ) {}

  /** The latest run; null before the first. */
  async run(): Promise<ProposalRunType | null> {
    const [run] = await this.db.query<ProposalRunType>(RUN, [RUN_STARTED_BY]);
    return run ?? null;
  }

  /** Decided ones first, then heaviest first; equals by the need's registration. */
  async lines({ first, after }: PageArgs): Promise<Page<ProposalLineType>> {
    const [isOpen = null, order = null, id = null] = keysetOf(after, 3) ?? [];
    return this.db.run(async () => {
      const rows = await this.db.query<LineRow>(LINES, [isOpen, order, id, first + 1]);
      const page = pageOf(rows, first, (row) => [row.isOpen, row.order, row.needId]);
      return { ...page, nodes: await this.filled(page.nodes) };
    });
  }

  /** Those that no home can meet first. */
  async unmet({ first, after }: PageArgs): Promise<Page<UnmetNeedType>> {
    const [eligible = null, id = null] = keysetOf(after, 2) ?? [];
    return this.db.run(async () => {
      const rows = await this.db.query<UnmetRow>(UNMET, [eligible, id, first + 1]);
      const page = pageOf(rows, first, (row) => [row.eligibleHomes, row.needId]);
      const ids = page.nodes.map(({ needId }) => needId);
      const needs = await this.needsBy(ids);
      const decisions = await this.decisionsOf(ids);
      const nodes = page.nodes.flatMap(({ needId, codes, counts, ...row }) => {
        const need = needs.get(needId);
        const blocking = codes.map((code, index) => ({ code, homes: counts[index]! }));
        return need ? { ...row, need, blocking, decisions: decisions.filter((one) => one.needId === needId) } : [];
      });
      return { ...page, nodes };
    });
  }

  /** Received and entitled by the agreement's key, by name. */
  async fairShares(): Promise<FairShareType[]> {
    return this.db.run(async () => {
      const members = await this.snapshots.members();
      const entitled = entitledTo(members);
      const received = new Map(members.map((member) => [member.id, member.received]));
      const rows = await this.db.query<{ id: string; municipality: string; openNeeds: number }>(OPEN_NEEDS);
      return rows.map(({ id, ...row }) => ({
        ...row,
        received: received.get(id) ?? 0,
        entitled: Math.round((entitled[id] ?? 0) * 10) / 10,
      }));
    });
  }

  async decision(id: string): Promise<ProposalDecisionType | undefined> {
    const [decision] = await this.db.query<Decided>(`${DECISION} where d.id = $1`, [id]);
    return decision;
  }

  private async decisionsOf(needIds: readonly string[]): Promise<Decided[]> {
    return this.db.query<Decided>(
      `${DECISION} where d.need_id = any($1::uuid[]) and d.undone_at is null order by d.decided_at desc, d.id desc`,
      [needIds],
    );
  }

  private async filled(rows: readonly LineRow[]): Promise<ProposalLineType[]> {
    const needIds = rows.map(({ needId }) => needId);
    const needs = await this.needsBy(needIds);
    const homes = await this.homesBy(rows.flatMap(({ homeId, alternatives }) => [homeId, ...alternatives.map(idOf)]));
    const interests = await this.pairs.interestsOf(needIds);
    const known = await this.pairs.knownIn(needIds);
    const decisions = await this.decisionsOf(needIds);
    return rows.flatMap(({ isOpen: _isOpen, order: _order, needId, homeId, alternatives, ...row }) => {
      const [need, home] = [needs.get(needId), homes.get(homeId)];
      if (!need || !home) return [];
      return {
        ...row,
        need,
        home,
        readerKnowsFamily: known.has(pairKey(needId, homeId)),
        interestStatus: interests.get(pairKey(needId, homeId)) ?? null,
        alternatives: alternatives.flatMap(({ homeId: other, ...rest }) => {
          const otherHome = homes.get(other);
          return otherHome ? { ...rest, home: otherHome, readerKnowsFamily: known.has(pairKey(needId, other)) } : [];
        }),
        decisions: decisions.filter((decision) => decision.needId === needId),
      };
    });
  }

  private async needsBy(ids: readonly string[]): Promise<Map<string, ProposalNeedType>> {
    return new Map((await this.needs.byIds(ids)).map((need) => [need.id, waitingOf(need)]));
  }

  private async homesBy(ids: readonly string[]): Promise<Map<string, ProposalHomeType>> {
    return new Map((await this.homes.byIds([...new Set(ids)])).map((home) => [home.id, placeOf(home)]));
  }
}

const idOf = ({ homeId }: { homeId: string }) => homeId;

function waitingOf({ id, caseNumber, municipality, waitedDays, clocks }: NeedType): ProposalNeedType {
  return { id, caseNumber, municipality, waitedDays, clocks };
}

function placeOf({ id, number, offer, places }: HomeType): ProposalHomeType {
  return { id, number, zone: offer.zone, freePlaces: places.free };
}
