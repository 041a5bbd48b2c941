import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  CaseReason,
  CaseSource,
  CaseState,
  CaseStep,
  ScreeningConclusion,
  StudyConclusion,
} from './case.words.js';

@Entity({ name: 'recruitment_cases', schema: 'samhem' })
export class CaseEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  applicationId: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId: string | null;

  @Column({ type: 'text' })
  source: CaseSource;

  @Column({ type: 'text' })
  step: CaseState;

  @Column({ name: 'since_at', type: 'timestamptz' })
  sinceAt: string;

  @Column({ name: 'resumes_to', type: 'text', nullable: true })
  resumesTo: CaseStep | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode: CaseReason | null;

  @Column({ name: 'assigned_to', type: 'uuid', nullable: true })
  assignedTo: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: string;

  @Column({ name: 'screening_conclusion', type: 'text', nullable: true })
  screeningConclusion: ScreeningConclusion | null;

  @Column({ name: 'screened_on', type: 'date', nullable: true })
  screenedOn: string | null;

  @Column({ name: 'screened_by', type: 'uuid', nullable: true })
  screenedBy: string | null;

  @Column({ name: 'study_conclusion', type: 'text', nullable: true })
  studyConclusion: StudyConclusion | null;

  @Column({ name: 'studied_on', type: 'date', nullable: true })
  studiedOn: string | null;

  @Column({ name: 'studied_by', type: 'uuid', nullable: true })
  studiedBy: string | null;
}

/** Written once, never changed. */
@Entity({ name: 'recruitment_moves', schema: 'samhem' })
export class CaseMoveEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'moved_at', type: 'timestamptz' })
  movedAt: string;

  @Column({ name: 'moved_by', type: 'uuid', nullable: true })
  movedBy: string | null;

  @Column({ name: 'from_step', type: 'text', nullable: true })
  fromStep: CaseState | null;

  @Column({ name: 'to_step', type: 'text' })
  toStep: CaseState;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode: CaseReason | null;
}
