import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentType } from '#libs/kernel';

@Entity({ name: 'placements', schema: 'samhem' })
export class PlacementEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'need_id', type: 'uuid' })
  needId: string;

  @Column({ name: 'interest_id', type: 'uuid' })
  interestId: string;

  @Column({ name: 'assignment_type', type: 'text' })
  assignmentType: AssignmentType;

  @Column({ name: 'children_count', type: 'smallint' })
  childrenCount: number;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'decision_on', type: 'date' })
  decisionOn: string;

  @Column({ name: 'decision_reference', type: 'text' })
  decisionReference: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;
}

/** A place and the days it is taken; half-open, and without an end until the placement has one. */
@Entity({ name: 'placement_places', schema: 'samhem' })
export class PlacementPlaceEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'placement_id', type: 'uuid' })
  placementId: string;

  @PrimaryColumn({ name: 'place_id', type: 'uuid' })
  placeId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  /** PostgreSQL's own text: `[2026-12-01,)`. */
  @Column({ type: 'daterange' })
  period: string;
}
