import { Injectable } from '@nestjs/common';
import { CHECK_NAMES, CheckQueries, type CheckKind, type Standing } from '#libs/checks';
import { NotFoundError, isUuid, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { CaseEntity } from './case.entity.js';
import { targetsOf, type Readiness } from './case.transitions.js';
import type { CarrierType, CaseCardType, CaseMoveType, CaseType } from './case.type.js';
import type { ScreeningConclusion, StudyConclusion } from './case.words.js';
import { waitsFor, type HomeFacts, type LastMeeting } from './waiting.rules.js';

/** A case with what its sentence is made of, as the database has it. */
export interface CaseRow extends Omit<CaseCardType, 'reference' | 'waitsFor' | 'mayMoveTo' | 'sinceDays'> {
  readonly number: number;
  readonly homeNumber: number | null;
  readonly openedAt: string;
  readonly screenedAreas: number;
  readonly screeningConclusion: ScreeningConclusion | null;
  readonly studyDone: number;
  readonly studyConclusion: StudyConclusion | null;
  readonly home: Omit<HomeFacts, 'checks'> | null;
  readonly meeting: LastMeeting | null;
}

const LAST_MEETING = `
  select json_build_object('on', (m.starts_at at time zone 'Europe/Stockholm')::date, 'answer', i.answer, 'attended', i.attended,
    'isFollowedUp', i.follow_up is not null)
  from samhem.meeting_invitations i
  join samhem.information_meetings m on m.region_id = i.region_id and m.id = i.meeting_id
  where i.region_id = c.region_id and i.case_id = c.id and m.cancelled_at is null
  order by m.starts_at desc, m.id desc limit 1`;

/** The board's cases `c` with their facts, in one question. */
export const SELECT_CASE = `
  select c.id, c.number, c.step, c.resumes_to as "resumesTo", c.since_at as since, c.source, c.reason_code as reason,
    c.assigned_to as "carriedBy", u.display_name as "carriedByName", c.application_id as "applicationId", c.home_id as "homeId",
    h.number as "homeNumber", c.opened_at as "openedAt", c.screening_conclusion as "screeningConclusion",
    c.study_conclusion as "studyConclusion",
    (select count(*)::int from samhem.screening_areas s where s.region_id = c.region_id and s.case_id = c.id) as "screenedAreas",
    (select count(*)::int from samhem.study_items s where s.region_id = c.region_id and s.case_id = c.id
      and s.adult <= h.adults and (s.item <> 'children_heard' or o.has_own_children)) as "studyDone",
    case when h.id is not null then json_build_object('adults', h.adults, 'hasOwnChildren', o.has_own_children,
      'availabilityConfirmedOn', o.availability_confirmed_on, 'openTasks', (select coalesce(json_agg(t.kind), '[]')
        from samhem.tasks t where t.region_id = c.region_id and t.home_id = c.home_id and t.done_at is null)) end as home,
    (${LAST_MEETING}) as meeting
  from samhem.recruitment_cases c
  left join samhem.users u on u.region_id = c.region_id and u.id = c.assigned_to
  left join samhem.homes h on h.region_id = c.region_id and h.id = c.home_id
  left join samhem.home_offers o on o.region_id = c.region_id and o.home_id = c.home_id`;

const MOVES = `
  select m.id, m.moved_at as "movedAt", coalesce(u.display_name, 'Samhem') as "movedByName", m.from_step as "from",
    m.to_step as "to", m.reason_code as reason
  from samhem.recruitment_moves m left join samhem.users u on u.region_id = m.region_id and u.id = m.moved_by
  where m.case_id = $1 order by m.moved_at desc, m.id desc`;
const CARRIERS = `
  select id, display_name as name from samhem.users
  where region_id = samhem.current_region() and scope = 'unit' and closed_at is null order by display_name, id`;

/** Reads of single cases, the unit's own. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly checks: CheckQueries,
  ) {}

  /** @throws NotFoundError for an unknown case and for another region's alike */
  async byId(id: string): Promise<CaseType> {
    return this.db.run(async () => {
      const [row] = isUuid(id) ? await this.db.query<CaseRow>(`${SELECT_CASE} where c.id = $1`, [id]) : [];
      if (!row) throw new NotFoundError();
      const [card] = await this.cards([row]);
      return { ...card!, openedAt: row.openedAt, moves: await this.db.query<CaseMoveType>(MOVES, [id]) };
    });
  }

  /**
   * The case, locked until the transaction ends.
   * @throws NotFoundError
   */
  async held(id: string): Promise<CaseEntity> {
    return this.db.run(async (manager) => {
      const where = { regionId: requireActor().regionId!, id };
      const found = isUuid(id)
        ? await manager.findOne(CaseEntity, { where, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!found) throw new NotFoundError();
      return found;
    });
  }

  /** What the case has behind it. */
  async readinessOf({ homeId, screeningConclusion, studyConclusion }: CaseEntity): Promise<Readiness> {
    const standings = await this.checks.standingOf(homeId ? [homeId] : []);
    const obstacles = homeId ? (standings.get(homeId)?.obstacles ?? []) : [];
    return {
      screening: screeningConclusion,
      hasHome: homeId !== null,
      checkObstacles: obstacles.map(({ message }) => message),
      study: studyConclusion,
    };
  }

  /** Rows as cards: what each waits for, and where the reader may move it. */
  async cards(rows: readonly CaseRow[]): Promise<CaseCardType[]> {
    const standings = await this.checks.standingOf(rows.flatMap(({ homeId }) => homeId ?? []));
    const today = this.clock.today();
    return rows.map((row) => this.cardOf(row, row.homeId ? standings.get(row.homeId) : undefined, today));
  }

  /** Everybody of the unit, by name. */
  async carriers(): Promise<CarrierType[]> {
    return this.db.query<CarrierType>(CARRIERS);
  }

  private cardOf(row: CaseRow, standing: Standing | undefined, today: LocalDate): CaseCardType {
    const { id, step, resumesTo, since, carriedBy, carriedByName, source, reason, applicationId, homeId } = row;
    const home = row.home ? { ...row.home, checks: namesOf(standing, row.home.adults) } : null;
    const screening = { areas: row.screenedAreas, conclusion: row.screeningConclusion };
    const study = { done: row.studyDone, conclusion: row.studyConclusion };
    return {
      ...{ id, step, resumesTo, since, carriedBy, carriedByName, source, reason, applicationId, homeId },
      reference: referenceOf(row),
      sinceDays: Math.floor((this.clock.milliseconds() - Date.parse(since)) / 86_400_000),
      waitsFor: waitsFor({ step, resumesTo, meeting: row.meeting, screening, home, study }, today),
      mayMoveTo: targetsOf({ step, resumesTo }, requireActor().roles),
    };
  }
}

export function referenceOf({ number, homeNumber }: { number: number; homeNumber: number | null }): string {
  return homeNumber === null ? `A-${number}` : `Hem ${homeNumber}`;
}

/** `checks.2.police_record` → belastningsregistret (vuxen 2). */
function namesOf(standing: Standing | undefined, adults: number): string[] {
  return (standing?.obstacles ?? []).map(({ path }) => {
    const [, adult, kind] = path.split('.') as [string, string, CheckKind];
    return adults > 1 ? `${CHECK_NAMES[kind]} (vuxen ${adult})` : CHECK_NAMES[kind];
  });
}
