import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterestReason, InterestStatus } from './interest.words.js';

@Entity({ name: 'interests', schema: 'samhem' })
export class InterestEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'need_id', type: 'uuid' })
  needId: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId: string;

  /** The home that members compete for, each through a profile of its own. */
  @Column({ name: 'publication_id', type: 'uuid' })
  publicationId: string;

  @Column({ type: 'text' })
  status: InterestStatus;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: string;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode: InterestReason | null;

  @Column({ name: 'reason_note', type: 'text', nullable: true })
  reasonNote: string | null;
}

/** A place held for a brokered interest, until it is placed or given back. */
@Entity({ name: 'place_reservations', schema: 'samhem' })
export class PlaceReservationEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'place_id', type: 'uuid' })
  placeId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'interest_id', type: 'uuid' })
  interestId: string;

  @Column({ name: 'reserved_at', type: 'timestamptz' })
  reservedAt: string;
}
