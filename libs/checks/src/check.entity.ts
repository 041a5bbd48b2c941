import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckAssessment, CheckKind, CheckOutcome } from './check.words.js';

@Entity({ name: 'register_checks', schema: 'samhem' })
export class RegisterCheckEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ type: 'smallint' })
  adult: number;

  @Column({ type: 'text' })
  kind: CheckKind;

  @Column({ name: 'checked_on', type: 'date' })
  checkedOn: string;

  @Column({ type: 'text' })
  outcome: CheckOutcome;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy: string | null;

  @Column({ name: 'assessed_on', type: 'date', nullable: true })
  assessedOn: string | null;

  @Column({ type: 'text', nullable: true })
  assessment: CheckAssessment | null;

  @Column({ name: 'assessed_by', type: 'uuid', nullable: true })
  assessedBy: string | null;
}
