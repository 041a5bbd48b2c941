import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NotFoundError, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { TaskEntity } from './task.entity.js';
import { ClosesByItselfError } from './task.errors.js';
import { TaskQueries } from './task.queries.js';
import type { TaskType } from './task.type.js';
import type { TaskKind } from './task.words.js';

/** What a task is about: at least one id. */
export interface TaskSubject {
  readonly homeId?: string;
  readonly applicationId?: string;
  readonly needId?: string;
  readonly municipalityId?: string;
}

const OPEN = `
  insert into samhem.tasks (region_id, kind, home_id, application_id, need_id, municipality_id, assigned_to, opened_at, due_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (region_id, kind, home_id, application_id, need_id, municipality_id) where done_at is null
  do update set due_on = excluded.due_on, assigned_to = coalesce(tasks.assigned_to, excluded.assigned_to)
  where tasks.due_on <> excluded.due_on or tasks.assigned_to is null and excluded.assigned_to is not null`;
const CLOSE = `
  update samhem.tasks set done_at = $1, done_by = $2
  where done_at is null and kind = $3 and home_id is not distinct from $4 and application_id is not distinct from $5
    and need_id is not distinct from $6 and municipality_id is not distinct from $7`;
const HAND_OVER = `
  update samhem.tasks set assigned_to = $1
  where done_at is null and kind = $2 and home_id is not distinct from $3 and application_id is not distinct from $4
    and need_id is not distinct from $5 and municipality_id is not distinct from $6`;

@Injectable()
export class TaskService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly queries: TaskQueries,
  ) {}

  /**
   * Opens the task. One that is open already gets the due day, and the one to do it if it had nobody. Joins the caller's transaction.
   */
  async open(kind: TaskKind, subject: TaskSubject, due: { on: LocalDate; by?: string | null }): Promise<void> {
    const values = [requireActor().regionId, kind, ...idsOf(subject), due.by ?? null, this.clock.now(), due.on];
    await this.db.query(OPEN, values);
  }

  /** Closes the open task of the kind about exactly this subject, if there is one: its ground is gone. */
  async close(kind: TaskKind, subject: TaskSubject): Promise<void> {
    await this.db.query(CLOSE, [this.clock.now(), requireActor().userId, kind, ...idsOf(subject)]);
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
   * @throws NotFoundError, ClosesByItselfError
   */
  async finish(id: string): Promise<TaskType> {
    return this.db.run(async () => {
      const task = await this.queries.byId(id);
      if (!task.mayBeFinished) throw new ClosesByItselfError();
      await this.change(id, { doneAt: this.clock.now(), doneBy: requireActor().userId });
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

function idsOf({ homeId, applicationId, needId, municipalityId }: TaskSubject): (string | null)[] {
  return [homeId, applicationId, needId, municipalityId].map((id) => id ?? null);
}
