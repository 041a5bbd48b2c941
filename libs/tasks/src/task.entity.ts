import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaskKind } from './task.words.js';

@Entity({ name: 'tasks', schema: 'samhem' })
export class TaskEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ type: 'text' })
  kind: TaskKind;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId: string | null;

  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  applicationId: string | null;

  @Column({ name: 'need_id', type: 'uuid', nullable: true })
  needId: string | null;

  @Column({ name: 'municipality_id', type: 'uuid', nullable: true })
  municipalityId: string | null;

  /** Somebody of the municipality. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ name: 'changes_count', type: 'integer', nullable: true })
  changesCount: number | null;

  @Column({ name: 'since_at', type: 'timestamptz', nullable: true })
  sinceAt: string | null;

  @Column({ name: 'assigned_to', type: 'uuid', nullable: true })
  assignedTo: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: string | null;

  @Column({ name: 'done_by', type: 'uuid', nullable: true })
  doneBy: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
