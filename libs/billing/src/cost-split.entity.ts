import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeyModel } from '#libs/regions';

@Entity({ name: 'cost_splits', schema: 'samhem' })
export class CostSplitEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ type: 'smallint' })
  year: number;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'budget_ore', type: 'bigint' })
  budgetOre: string;

  @Column({ name: 'key_model', type: 'text' })
  keyModel: KeyModel;

  @Column({ name: 'counted_on', type: 'date' })
  countedOn: string;

  @Column({ name: 'computed_at', type: 'timestamptz' })
  computedAt: string;

  @Column({ name: 'computed_by', type: 'uuid', nullable: true })
  computedBy: string | null;
}

@Entity({ name: 'cost_shares', schema: 'samhem' })
export class CostShareEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'split_id', type: 'uuid' })
  splitId: string;

  @PrimaryColumn({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'snapshot_version', type: 'integer' })
  snapshotVersion: number;

  @Column({ name: 'counted_on', type: 'date' })
  countedOn: string;

  @Column({ name: 'resident_children', type: 'integer' })
  residentChildren: number;

  @Column({ name: 'placed_children', type: 'integer' })
  placedChildren: number;

  @Column({ name: 'resident_ore', type: 'bigint' })
  residentOre: string;

  @Column({ name: 'placed_ore', type: 'bigint' })
  placedOre: string;

  @Column({ name: 'share_ore', type: 'bigint' })
  shareOre: string;

  @Column({ name: 'remainder_ore', type: 'smallint' })
  remainderOre: number;
}
