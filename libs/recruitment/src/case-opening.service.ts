import { Injectable } from '@nestjs/common';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { CaseEntity, CaseMoveEntity } from './case.entity.js';
import { CaseService } from './case.service.js';
import { stateByHome } from './case.transitions.js';
import type { CaseSource, CaseState } from './case.words.js';

interface Subject {
  readonly applicationId?: string;
  readonly homeId?: string;
  readonly source: CaseSource;
  readonly step: CaseState;
}

/** Whoever opens a case waits for the one before, so numbers have no gaps and nobody gets two. */
const NUMBER = `
  insert into samhem.case_numbers (region_id, last) values (samhem.current_region(), 1)
  on conflict (region_id) do update set last = case_numbers.last + 1 returning last`;
const LOCK = `select pg_advisory_xact_lock(hashtextextended('recruitment cases ' || samhem.current_region()::text, 0))`;

/** Homes without a case, as they stand: published, ready again, or at their register checks. */
const OPEN_ALL = `
  with fresh as (
    select h.id as home_id, h.registered_at, row_number() over (order by h.number) as place,
      case h.status when 'published' then 'published' when 'paused' then 'ready' else 'register_checks' end as step
    from samhem.homes h
    where h.region_id = samhem.current_region() and h.status <> 'withdrawn'
      and not exists (select from samhem.recruitment_cases c where c.region_id = h.region_id and c.home_id = h.id)
  ), numbers as (
    insert into samhem.case_numbers (region_id, last)
    select samhem.current_region(), count(*) from fresh having count(*) > 0
    on conflict (region_id) do update set last = case_numbers.last + excluded.last returning last
  ), opened as (
    insert into samhem.recruitment_cases (region_id, number, home_id, source, step, since_at, opened_at)
    select samhem.current_region(), n.last - (select count(*) from fresh) + f.place, f.home_id, 'direct', f.step,
      f.registered_at, f.registered_at
    from fresh f, numbers n returning region_id, id, opened_at, step
  )
  insert into samhem.recruitment_moves (region_id, case_id, moved_at, to_step)
  select region_id, id, opened_at, step from opened`;

/** Cases open and follow by themselves; in whatever order the news come, the case ends where its home and application stand. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cases: CaseService,
  ) {}

  async followApplication(applicationId: string): Promise<void> {
    await this.db.run(async () => {
      await this.db.query(LOCK);
      const [application] = await this.db.query<{ status: string; source: CaseSource }>(
        'select status, source from samhem.applications where id = $1',
        [applicationId],
      );
      const found = await this.heldBy({ applicationId });
      if (!application || application.status === 'unconfirmed') return;
      const isWithdrawn = application.status === 'withdrawn';
      if (!found && !isWithdrawn) {
        await this.open({ applicationId, source: application.source, step: 'application' });
      }
      // A family whose home is registered leaves by its home.
      if (found && isWithdrawn && found.step !== 'withdrawn' && !found.homeId) {
        await this.cases.become(found, { to: 'withdrawn', reason: 'application_withdrawn' });
      }
    });
  }

  async followHome(homeId: string): Promise<void> {
    await this.db.run(async () => {
      await this.db.query(LOCK);
      const [home] = await this.db.query<{ status: string }>('select status from samhem.homes where id = $1', [homeId]);
      if (!home) return;
      const found = (await this.heldBy({ homeId })) ?? (await this.openHome(homeId, home.status));
      const next = found && stateByHome(found.step, home.status);
      if (next) await this.cases.become(found, { to: next, ...(next === 'withdrawn' ? { reason: 'left_pool' } : {}) });
    });
  }

  /** Every home of the region that has no case gets one, in one statement. */
  async openForHomes(): Promise<void> {
    await this.db.run(async () => {
      await this.db.query(LOCK);
      await this.db.query(OPEN_ALL);
    });
  }

  private async openHome(homeId: string, status: string): Promise<CaseEntity | undefined> {
    if (status === 'withdrawn') return undefined;
    return this.open({ homeId, source: 'direct', step: 'register_checks' });
  }

  private async heldBy(subject: { applicationId: string } | { homeId: string }): Promise<CaseEntity | undefined> {
    const where = { ...subject, regionId: requireActor().regionId! };
    return this.db.run(async (manager) => {
      return (await manager.findOne(CaseEntity, { where, lock: { mode: 'pessimistic_write' } })) ?? undefined;
    });
  }

  private async open({ step, ...subject }: Subject): Promise<CaseEntity> {
    const now = this.clock.now();
    const regionId = requireActor().regionId!;
    return this.db.run(async (manager) => {
      const [{ last }] = (await this.db.query<{ last: number }>(NUMBER)) as [{ last: number }];
      const opened = { ...subject, regionId, number: last, step, sinceAt: now, openedAt: now };
      const { identifiers } = await manager.insert(CaseEntity, opened);
      const caseId = identifiers[0]!['id'] as string;
      await manager.insert(CaseMoveEntity, {
        regionId,
        caseId,
        movedAt: now,
        movedBy: null,
        toStep: step,
      });
      return manager.findOneByOrFail(CaseEntity, { regionId, id: caseId });
    });
  }
}
