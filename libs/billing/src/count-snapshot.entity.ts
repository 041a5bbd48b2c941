import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'count_snapshots', schema: 'samhem' })
export class CountSnapshotEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @PrimaryColumn({ name: 'counted_on', type: 'date' })
  countedOn: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ name: 'resident_children', type: 'integer' })
  residentChildren: number;

  @Column({ name: 'resident_source', type: 'text' })
  residentSource: string;

  @Column({ name: 'placed_elsewhere', type: 'integer' })
  placedElsewhere: number;

  @Column({ name: 'placed_in_pool', type: 'integer' })
  placedInPool: number;

  @Column({ name: 'placed_source', type: 'text' })
  placedSource: string;

  @Column({ name: 'is_demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ name: 'taken_at', type: 'timestamptz' })
  takenAt: string;

  @Column({ name: 'taken_by', type: 'uuid', nullable: true })
  takenBy: string | null;
}
