import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { TenantDb, keysetOf, pageOf, type Page, type PageArgs } from '#libs/platform';
import type { TaskType } from './task.type.js';
import { FINISHED_BY_MANAGER, FINISHED_BY_PERSON, type TaskKind } from './task.words.js';

const oneOf = (kinds: readonly TaskKind[]) => `any('{${kinds.join(',')}}'::text[])`;
const SELECT = `
  select t.id, t.kind, t.home_id as "homeId", h.number as "homeNumber", t.application_id as "applicationId", t.need_id as "needId",
    t.municipality_id as "municipalityId", m.name as municipality, t.assigned_to as "assignedTo", u.display_name as "assignedToName", t.opened_at as "openedAt",
    t.due_on as "dueOn", t.kind = ${oneOf(FINISHED_BY_PERSON)} as "mayBeFinished", t.kind = ${oneOf(FINISHED_BY_MANAGER)} as "isManagers",
    c.display_name as "concernsName", t.changes_count as "changesCount", t.since_at as "sinceAt"
  from samhem.tasks t
  left join samhem.homes h on h.region_id = t.region_id and h.id = t.home_id
  left join samhem.municipalities m on m.region_id = t.region_id and m.id = t.municipality_id
  left join samhem.users u on u.region_id = t.region_id and u.id = t.assigned_to
  left join samhem.users c on c.region_id = t.region_id and c.id = t.user_id`;

/** Reads of open tasks, the unit's own. */
@Injectable()
export class TaskQueries {
  constructor(private readonly db: TenantDb) {}

  /** The one that is due first, first. */
  async open({ first, after }: PageArgs, assignedTo: string | null): Promise<Page<TaskType>> {
    const [dueOn = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.db.query<TaskType>(
      `${SELECT} where t.done_at is null and ($1::uuid is null or t.assigned_to = $1)
         and ($2::date is null or (t.due_on, t.id) > ($2::date, $3::uuid)) order by t.due_on, t.id limit $4`,
      [assignedTo, dueOn, id, first + 1],
    );
    return pageOf(rows, first, (task) => [task.dueOn, task.id]);
  }

  /** @throws NotFoundError when it is not open */
  async byId(id: string): Promise<TaskType> {
    const [task] = isUuid(id)
      ? await this.db.query<TaskType>(`${SELECT} where t.done_at is null and t.id = $1`, [id])
      : [];
    if (!task) throw new NotFoundError();
    return task;
  }
}
