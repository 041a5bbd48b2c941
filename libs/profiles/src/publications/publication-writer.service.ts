import { Injectable } from '@nestjs/common';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { TIER_ONE_COLUMNS, TIER_TWO_COLUMNS, valuesOf } from '../shown-columns.rules.js';
import type { Decision } from './decision.rules.js';
import type { StandingPublication } from './region-state.queries.js';

const numbered = (columns: readonly string[], from: number) =>
  columns.map((column, index) => ({ column, value: `$${from + index}` }));
const lists = (pairs: readonly { column: string; value: string }[], alias: string) => ({
  set: pairs.map(({ column, value }) => `${column} = ${value}`).join(', '),
  columns: pairs.map(({ column }) => `${alias}${column}`).join(', '),
  values: pairs.map(({ value }) => value).join(', '),
});

const PUBLICATION = lists(numbered(TIER_ONE_COLUMNS, 5), '');
const UPDATE_PUBLICATION = `
  update samhem.publications set withheld_reason = $2, off_market_at = $3, market_until = $4, ${PUBLICATION.set}
  where id = $1 and (withheld_reason, off_market_at, market_until, ${PUBLICATION.columns})
    is distinct from ($2, $3::timestamptz, $4::date, ${PUBLICATION.values})`;

const ROW = lists(numbered(TIER_ONE_COLUMNS, 6), 'p.');
/** Told to the municipalities whose list it changes. */
const UPDATE_ROWS = `
  update samhem.profiles p set is_shown = $3, on_market = $4, takes_interest = $5, changed_at = $2, ${lists(numbered(TIER_ONE_COLUMNS, 6), '').set}
  where p.publication_id = $1 and p.ended_at is null
    and (p.is_shown, p.on_market, p.takes_interest, ${ROW.columns}) is distinct from ($3, $4, $5, ${ROW.values})
  returning p.municipality_id as "municipalityId"`;
/** Nobody sees this day, so nobody is told. */
const UPDATE_DAY = `update samhem.profiles set market_until = $2 where publication_id = $1 and ended_at is null and market_until is distinct from $2`;
const END_ROWS = `
  update samhem.profiles set is_shown = false, on_market = false, takes_interest = false, ended_at = $2, changed_at = $2
  where publication_id = $1 and ended_at is null and not (municipality_id = any($3::uuid[]))
  returning municipality_id as "municipalityId"`;
const READERS = `select distinct municipality_id as "municipalityId" from samhem.profiles where publication_id = $1`;
const NEW_ROW = lists(numbered(TIER_ONE_COLUMNS, 6), '');
const INSERT_ROWS = `
  insert into samhem.profiles (region_id, municipality_id, publication_id, changed_at, market_until, is_shown, on_market, takes_interest, ${NEW_ROW.columns})
  select u.region_id, m.id, u.id, $2, $4, true, true, $5, ${NEW_ROW.values}
  from samhem.publications u cross join unnest($3::uuid[]) as m(id)
  where u.id = $1 and not exists (select from samhem.profiles p
    where p.region_id = u.region_id and p.publication_id = u.id and p.municipality_id = m.id and p.ended_at is null)
  returning municipality_id as "municipalityId"`;
/** A reader who knew the family under an earlier id knows it under this one. */
const CARRY_CONFLICTS = `
  insert into samhem.profile_conflicts (region_id, municipality_id, profile_id, user_id, declared_at)
  select distinct on (n.id, k.user_id) n.region_id, n.municipality_id, n.id, k.user_id, k.declared_at
  from samhem.publications u
  join samhem.profiles n on n.region_id = u.region_id and n.publication_id = u.id and n.ended_at is null
  join samhem.publications e on e.region_id = u.region_id and e.home_id = u.home_id
  join samhem.profiles p on p.region_id = e.region_id and p.publication_id = e.id and p.municipality_id = n.municipality_id
  join samhem.profile_conflicts k on k.region_id = p.region_id and k.profile_id = p.id
  where u.id = $1 order by n.id, k.user_id, k.declared_at
  on conflict do nothing`;
const DETAILS = lists(numbered(TIER_TWO_COLUMNS, 2), 'd.');
const UPDATE_DETAILS = `
  update samhem.profile_details d set ${lists(numbered(TIER_TWO_COLUMNS, 2), '').set} from samhem.profiles p
  where p.region_id = d.region_id and p.id = d.profile_id and p.publication_id = $1 and p.ended_at is null
    and (${DETAILS.columns}) is distinct from (${DETAILS.values})
  returning d.municipality_id as "municipalityId"`;
const REMEMBER = `
  insert into samhem.profile_memories (region_id, home_id, possible, changed_at) values ($1, $2, $3, $4)
  on conflict (region_id, home_id) do update set possible = excluded.possible, changed_at = excluded.changed_at
  where profile_memories.possible is distinct from excluded.possible`;

type Told = { municipalityId: string };

/** Writes decisions: only the rows that change. */
@Injectable()
export class PublicationWriter {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** @returns the municipalities that meet something else than before */
  async write({ id, homeId, municipalityIds }: StandingPublication, decision: Decision): Promise<string[]> {
    return this.db.run(async () => {
      const facts = valuesOf(decision.shown, TIER_ONE_COLUMNS);
      const now = this.clock.now();
      await this.db.query(UPDATE_PUBLICATION, [
        id,
        decision.withheld,
        decision.offMarketAt,
        decision.marketUntil,
        ...facts,
      ]);
      if (decision.memory) await this.db.query(REMEMBER, [requireActor().regionId, homeId, decision.memory, now]);
      const told = await this.changed(END_ROWS, [id, now, municipalityIds]);
      const { isShown, onMarket, takesInterest, marketUntil } = decision;
      if (marketUntil) await this.db.query(UPDATE_DAY, [id, marketUntil]);
      told.push(...(await this.changed(UPDATE_ROWS, [id, now, isShown, onMarket, takesInterest, ...facts])));
      if (onMarket) {
        const added = await this.changed(INSERT_ROWS, [id, now, municipalityIds, marketUntil, takesInterest, ...facts]);
        if (added.length > 0) await this.db.query(CARRY_CONFLICTS, [id]);
        told.push(...added);
      }
      if (isShown && decision.details) {
        told.push(...(await this.changed(UPDATE_DETAILS, [id, ...valuesOf(decision.details, TIER_TWO_COLUMNS)])));
      }
      return [...new Set(told)];
    });
  }

  /** @returns every municipality that has met it, also when the database has hidden it before */
  async end(publicationId: string): Promise<string[]> {
    return this.db.run(async () => {
      const now = this.clock.now();
      await this.db.query('update samhem.publications set withdrawn_at = $2, withdraw_at = null where id = $1', [
        publicationId,
        now,
      ]);
      await this.db.query(
        `delete from samhem.profile_details d using samhem.profiles p
         where p.region_id = d.region_id and p.id = d.profile_id and p.publication_id = $1`,
        [publicationId],
      );
      await this.changed(END_ROWS, [publicationId, now, []]);
      return this.changed(READERS, [publicationId]);
    });
  }

  private async changed(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    const answer = await this.db.query<Told>(sql, parameters);
    // As TypeORM has it: an update answers with its rows and their number.
    const rows = (sql.trimStart().startsWith('update') ? (answer[0] as unknown as Told[]) : answer) ?? [];
    return rows.map(({ municipalityId }) => municipalityId);
  }
}
