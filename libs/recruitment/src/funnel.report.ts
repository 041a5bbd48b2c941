import { Injectable } from '@nestjs/common';
import { InvalidInputError, type LocalDate } from '#libs/kernel';
import { TenantDb, requireActor } from '#libs/platform';
import type { FunnelRowType } from './case.type.js';
import { CASE_SOURCES, CASE_STEPS } from './case.words.js';
import { funnelOf, withoutSmallNumbers, type Stay } from './funnel.rules.js';

/** A case in a step: from when it came until it moved on, whole days. */
const STAYS = `
  with stays as (
    select c.id as "caseId", c.source, m.to_step as step,
      round(extract(epoch from lead(m.moved_at) over (partition by m.case_id order by m.moved_at, m.id) - m.moved_at) / 86400)::int as days
    from samhem.recruitment_cases c
    join samhem.recruitment_moves m on m.region_id = c.region_id and m.case_id = c.id
    where c.region_id = samhem.current_region()
      and (c.opened_at at time zone 'Europe/Stockholm')::date between $1::date and $2::date
  ) select * from stays where step = any($3)`;

/** From application to published, by where the family heard of it. */
@Injectable()
export class FunnelReport {
  constructor(private readonly db: TenantDb) {}

  /**
   * Of the cases opened in the period. Outside the unit without small numbers.
   * @throws InvalidInputError when the period ends before it begins
   */
  async of(from: LocalDate, to: LocalDate): Promise<FunnelRowType[]> {
    if (from > to) {
      throw new InvalidInputError([{ path: 'to', message: 'Periodens sista dag kan inte ligga före den första.' }]);
    }
    const stays = await this.db.report<Stay>(STAYS, [from, to, [...CASE_STEPS]]);
    const isUnit = requireActor().scope === 'unit';
    // Together with its parts, the whole would give away what a part hides.
    const sources = isUnit ? [...CASE_SOURCES, null] : CASE_SOURCES;
    const rows = sources.map((source) => funnelOf(stays, source));
    return (isUnit ? rows : rows.map(withoutSmallNumbers)).map(({ source, steps }) => ({ source, steps: [...steps] }));
  }
}
