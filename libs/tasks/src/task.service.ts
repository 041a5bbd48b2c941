import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { InvalidInputError, NotFoundError, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { TaskEntity } from './task.entity.js';
import { ClosesByItselfError, ManagerFinishesError } from './task.errors.js';
import { TaskQueries } from './task.queries.js';
import type { TaskType } from './task.type.js';
import type { TaskKind } from './task.words.js';

/** What a task is about: at least one id. */
export interface TaskSubject {
  readonly homeId?: string;
  readonly applicationId?: string;
  readonly needId?: string;
  readonly municipalityId?: string;
  /** Somebody of the municipality. */
  readonly userId?: string;
}

export interface Due {
  readonly on: LocalDate;
  readonly by?: string | null;
  /** Of a report: how many changes since when. */
  readonly changes?: number;
  readonly since?: string;
}

const OPEN = `
  insert into samhem.tasks (region_id, kind, home_id, application_id, need_id, municipality_id, user_id, assigned_to, opened_at, due_on, changes_count, since_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (region_id, kind, home_id, application_id, need_id, municipality_id, user_id) where done_at is null
  do update set assigned_to = coalesce(tasks.assigned_to, excluded.assigned_to),
    -- What is reported again gets no more time.
    due_on = case when excluded.changes_count is null then excluded.due_on else tasks.due_on end,
    changes_count = excluded.changes_count, since_at = excluded.since_at
  where (tasks.due_on, tasks.changes_count, tasks.since_at) is distinct from (excluded.due_on, excluded.changes_count, excluded.since_at)
    or tasks.assigned_to is null and excluded.assigned_to is not null`;
const CLOSE = `
  update samhem.tasks set done_at = $1, done_by = $2
  where done_at is null and kind = $3 and home_id is not distinct from $4 and application_id is not distinct from $5
    and need_id is not distinct from $6 and municipality_id is not distinct from $7 and user_id is not distinct from $8`;
const HAND_OVER = `
  update samhem.tasks set assigned_to = $1
  where done_at is null and kind = $2 and home_id is not distinct from $3 and application_id is not distinct from $4
    and need_id is not distinct from $5 and municipality_id is not distinct from $6 and user_id is not distinct from $7`;
const MANAGER = `
  select u.id from samhem.users u join samhem.user_roles r on r.region_id = u.region_id and r.user_id = u.id
  where r.role = 'unit_manager' and u.closed_at is null order by u.id limit 1`;
/** Characters of a manager's note. */
const LONGEST_NOTE = 500;

@Injectable()
export class TaskService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly queries: TaskQueries,
  ) {}

  /**
   * Opens the task. One that is open already gets the due day, or in a report the new figures, and the one to do it if it had nobody.
   * Joins the caller's transaction.
   */
  async open(kind: TaskKind, subject: TaskSubject, due: Due): Promise<void> {
    const { on, by = null, changes = null, since = null } = due;
    const opened = [by, this.clock.now(), on, changes, since];
    await this.db.query(OPEN, [requireActor().regionId, kind, ...idsOf(subject), ...opened]);
  }

  /** Closes the open task of the kind about exactly this subject, if there is one: its ground is gone. */
  async close(kind: TaskKind, subject: TaskSubject): Promise<void> {
    await this.db.query(CLOSE, [this.clock.now(), requireActor().userId, kind, ...idsOf(subject)]);
  }

  /** Whom to give what the unit's manager is to know; null when there is none. */
  async manager(): Promise<string | null> {
    const [manager] = await this.db.query<{ id: string }>(MANAGER);
    return manager?.id ?? null;
  }

  /** Hands the open task of the kind about exactly this subject to somebody else, or to nobody in particular. */
  async handOver(kind: TaskKind, subject: TaskSubject, to: string | null): Promise<void> {
    await this.db.query(HAND_OVER, [to, kind, ...idsOf(subject)]);
  }

  /**
   * The actor takes it, also from a colleague.
   * @throws NotFoundError
   */
  async take(id: string): Promise<TaskType> {
    return this.db.run(async () => {
      await this.change(id, { assignedTo: requireActor().userId });
      return this.queries.byId(id);
    });
  }

  /**
   * The actor has done it.
   * @returns the task as it was
   * @param note what was done, for what is the manager's
   * @throws NotFoundError, ClosesByItselfError, ManagerFinishesError, InvalidInputError
   */
  async finish(id: string, note?: string | null): Promise<TaskType> {
    return this.db.run(async () => {
      const task = await this.queries.byId(id);
      if (!task.mayBeFinished) throw new ClosesByItselfError();
      const { userId, roles } = requireActor();
      if (task.isManagers && !roles.includes('unit_manager')) throw new ManagerFinishesError();
      const kept = noteOf(note, task);
      await this.change(id, { doneAt: this.clock.now(), doneBy: userId, note: kept });
      return task;
    });
  }

  /** @throws NotFoundError when it is not open, or somebody has closed it meanwhile */
  private async change(id: string, values: Partial<TaskEntity>): Promise<void> {
    const open = { regionId: requireActor().regionId!, id, doneAt: IsNull() };
    const { affected } = await this.db.run(async (manager) => {
      await this.queries.byId(id);
      return manager.update(TaskEntity, open, values);
    });
    if (affected === 0) throw new NotFoundError();
  }
}

function noteOf(note: string | null | undefined, { isManagers }: TaskType): string | null {
  const said = note?.trim() ?? '';
  const problem = said.length > LONGEST_NOTE ? `Skriv högst ${LONGEST_NOTE} tecken.` : 'Skriv vad som har gjorts.';
  if (said.length > LONGEST_NOTE || (isManagers && said === ''))
    throw new InvalidInputError([{ path: 'note', message: problem }]);
  return said || null;
}

function idsOf({ homeId, applicationId, needId, municipalityId, userId }: TaskSubject): (string | null)[] {
  return [homeId, applicationId, needId, municipalityId, userId].map((id) => id ?? null);
}
