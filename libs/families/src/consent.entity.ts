import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Revoker } from './family.words.js';

@Entity({ name: 'consents', schema: 'samhem' })
export class ConsentEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'given_on', type: 'date' })
  givenOn: string;

  @Column({ name: 'written_reference', type: 'text' })
  writtenReference: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: string | null;

  @Column({ name: 'revoked_by', type: 'text', nullable: true })
  revokedBy: Revoker | null;
}
