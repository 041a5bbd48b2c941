import { Injectable } from '@nestjs/common';
import { TenantDb, requireActor } from '#libs/platform';
import { CaseQueries, SELECT_CASE, type CaseRow } from './case.queries.js';
import type { BoardArgs, BoardColumnType, BoardOverviewType } from './case.type.js';
import { CASE_STEPS, type BoardPart, type CaseState } from './case.words.js';

/** Cards of a column, and of the one that is wanted whole; who is further down is counted. */
const CARDS_A_COLUMN = 12;
const WHOLE_COLUMN = 300;
/** What is published is done with here; the homes' register has all of them. */
const PUBLISHED_CARDS = 6;
const COLUMNS: Readonly<Record<BoardPart, readonly CaseState[]>> = {
  on_the_way: CASE_STEPS,
  paused: CASE_STEPS.filter((step) => step !== 'published'),
  ended: ['declined', 'withdrawn'],
};
const STATES: Readonly<Record<BoardPart, readonly CaseState[]>> = { ...COLUMNS, paused: ['paused'] };

/** A paused case stands in the column it comes back to. */
const COLUMN = `case when step = 'paused' then resumes_to else step end`;
const CHOSEN = `
  select id, ${COLUMN} as "column", count(*) over (partition by ${COLUMN})::int as total,
    row_number() over (partition by ${COLUMN}
      order by case when step in ('published', 'declined', 'withdrawn') then since_at end desc, since_at, id) as place
  from samhem.recruitment_cases
  where region_id = samhem.current_region() and step = any($1) and ($2::uuid is null or assigned_to = $2)
    and ($3::text is null or source = $3)`;
const BOARD = `with chosen as (${CHOSEN})
  select x.*, chosen."column", chosen.total from (${SELECT_CASE}) x join chosen on chosen.id = x.id
  where chosen.place <= case chosen."column" when $5 then ${WHOLE_COLUMN} when 'published' then least($4::int, ${PUBLISHED_CARDS}) else $4::int end
  order by chosen.place`;

type PlacedRow = CaseRow & { readonly column: CaseState; readonly total: number };

/** The board: two questions to the database, however many families are on their way. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly cases: CaseQueries,
  ) {}

  async board(filter: BoardArgs): Promise<BoardColumnType[]> {
    return this.columns(filter, CARDS_A_COLUMN);
  }

  async overview(): Promise<BoardOverviewType> {
    return this.db.run(async () => {
      const columns = await this.columns({ part: 'on_the_way', mine: false }, 3);
      const [{ paused }] = (await this.db.query<{ paused: number }>(
        `select count(*)::int as paused from samhem.recruitment_cases where region_id = samhem.current_region() and step = 'paused'`,
      )) as [{ paused: number }];
      return { columns, paused };
    });
  }

  private async columns(
    { part, mine, source = null, whole = null }: BoardArgs,
    cards: number,
  ): Promise<BoardColumnType[]> {
    return this.db.run(async () => {
      const by = [STATES[part], mine ? requireActor().userId : null, source];
      const rows = await this.db.query<PlacedRow>(BOARD, [...by, cards, whole]);
      const shown = await this.cases.cards(rows);
      return COLUMNS[part].map((step) => ({
        step,
        total: rows.find(({ column }) => column === step)?.total ?? 0,
        cards: shown.filter((_, index) => rows[index]!.column === step),
      }));
    });
  }
}
