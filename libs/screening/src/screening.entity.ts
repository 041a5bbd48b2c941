import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StudyItem } from '#libs/recruitment';
import type { AreaAssessment, ScreeningArea } from './screening.words.js';

@Entity({ name: 'screening_areas', schema: 'samhem' })
export class ScreeningAreaEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  area: ScreeningArea;

  @Column({ type: 'text' })
  assessment: AreaAssessment;

  /** Sealed for `screening_areas.note:<case id>.<area>`. */
  @Column({ type: 'bytea', nullable: true })
  note: Buffer | null;

  @Column({ name: 'assessed_on', type: 'date' })
  assessedOn: string;

  @Column({ name: 'assessed_by', type: 'uuid', nullable: true })
  assessedBy: string | null;
}

@Entity({ name: 'study_items', schema: 'samhem' })
export class StudyItemEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  item: StudyItem;

  @PrimaryColumn({ type: 'smallint' })
  adult: number;

  @Column({ name: 'done_on', type: 'date' })
  doneOn: string;

  @Column({ name: 'done_by', type: 'uuid', nullable: true })
  doneBy: string | null;
}
