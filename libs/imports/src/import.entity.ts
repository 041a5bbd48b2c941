import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'home_imports', schema: 'samhem' })
export class HomeImportEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'imported_at', type: 'timestamptz' })
  importedAt: string;

  @Column({ name: 'imported_by', type: 'uuid', nullable: true })
  importedBy: string | null;

  @Column({ name: 'file_hash', type: 'text' })
  fileHash: string;

  @Column({ name: 'rows_read', type: 'int' })
  rowsRead: number;

  @Column({ name: 'homes_registered', type: 'int' })
  homesRegistered: number;
}

@Entity({ name: 'imported_homes', schema: 'samhem' })
export class ImportedHomeEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ name: 'import_id', type: 'uuid' })
  importId: string;

  @Column({ name: 'identity_hash', type: 'text' })
  identityHash: string;

  @Column({ name: 'reference_hash', type: 'text', nullable: true })
  referenceHash: string | null;
}
