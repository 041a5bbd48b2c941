import { Injectable } from '@nestjs/common';
import { type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, requireActor } from '#libs/platform';
import { TaskEntity } from './task.entity.js';
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
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`;
const CLOSE = `
  update samhem.tasks set done_at = $1, done_by = $2
  where done_at is null and kind = $3 and home_id is not distinct from $4 and application_id is not distinct from $5
    and need_id is not distinct from $6 and municipality_id is not distinct from $7`;

@Injectable()
export class TaskService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly queries: TaskQueries,
  ) {}

  /** Opens the task unless it is open already. Joins the caller's transaction. */
  async open(kind: TaskKind, subject: TaskSubject, due: { on: LocalDate; by?: string | null }): Promise<void> {
    const about = [subject.homeId, subject.applicationId, subject.needId, subject.municipalityId];
    await this.db.query(OPEN, [
      requireActor().regionId,
      kind,
      ...about.map((id) => id ?? null),
      due.by ?? null,
      this.clock.now(),
      due.on,
    ]);
  }

  /** Closes the open task of the kind about exactly this subject, if there is one: its ground is gone. */
  async close(kind: TaskKind, subject: TaskSubject): Promise<void> {
    const about = [subject.homeId, subject.applicationId, subject.needId, subject.municipalityId];
    await this.db.query(CLOSE, [this.clock.now(), requireActor().userId, kind, ...about.map((id) => id ?? null)]);
  }

  /**
   * The actor takes it.
   * @throws NotFoundError
   */
  async take(id: string): Promise<TaskType> {
    return this.db.run(async (manager) => {
      await this.queries.byId(id);
      const { regionId, userId } = requireActor();
      await manager.update(TaskEntity, { regionId: regionId!, id }, { assignedTo: userId });
      return this.queries.byId(id);
    });
  }

  /**
   * The actor has done it.
   * @returns the task as it was
   * @throws NotFoundError
   */
  async finish(id: string): Promise<TaskType> {
    return this.db.run(async (manager) => {
      const task = await this.queries.byId(id);
      const { regionId, userId } = requireActor();
      await manager.update(TaskEntity, { regionId: regionId!, id }, { doneAt: this.clock.now(), doneBy: userId });
      return task;
    });
  }
}
