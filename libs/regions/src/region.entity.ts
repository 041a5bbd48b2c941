import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureKind, KeyModel } from './region.words.js';

@Entity({ name: 'regions', schema: 'samhem' })
export class RegionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'unit_name', type: 'text' })
  unitName: string;
}

@Entity({ name: 'zones', schema: 'samhem' })
export class ZoneEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;
}

@Entity({ name: 'municipalities', schema: 'samhem' })
export class MunicipalityEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'official_name', type: 'text' })
  officialName: string;

  @Column({ name: 'organisation_number', type: 'text' })
  organisationNumber: string;

  @Column({ name: 'zone_code', type: 'text' })
  zoneCode: string;

  @Column({ name: 'is_host', type: 'boolean' })
  isHost: boolean;

  @Column({ name: 'joined_on', type: 'date', nullable: true })
  joinedOn: string | null;

  @Column({ name: 'joined_source', type: 'text', nullable: true })
  joinedSource: string | null;
}

@Entity({ name: 'municipality_figures', schema: 'samhem' })
export class FigureEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @PrimaryColumn({ type: 'text' })
  kind: FigureKind;

  @PrimaryColumn({ name: 'figure_on', type: 'date' })
  on: string;

  @Column({ type: 'integer' })
  value: number;

  @Column({ type: 'text' })
  source: string;

  @Column({ name: 'is_demonstration', type: 'boolean' })
  isDemonstration: boolean;
}

@Entity({ name: 'agreements', schema: 'samhem' })
export class AgreementEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'key_model', type: 'text' })
  keyModel: KeyModel;

  @Column({ name: 'counts_eighteen_year_olds', type: 'boolean' })
  countsEighteenYearOlds: boolean;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}
