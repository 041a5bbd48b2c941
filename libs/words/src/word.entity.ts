import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Fact, SettlingReason } from './fact.words.js';

@Entity({ name: 'home_words', schema: 'samhem' })
export class HomeWordEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'home_id', type: 'uuid' })
  homeId: string;

  @PrimaryColumn({ type: 'text' })
  fact: Fact;

  @Column({ name: 'family_value', type: 'text', nullable: true })
  familyValue: string | null;

  @Column({ name: 'family_on', type: 'date', nullable: true })
  familyOn: string | null;

  @Column({ name: 'recruiter_value', type: 'text', nullable: true })
  recruiterValue: string | null;

  @Column({ name: 'recruiter_on', type: 'date', nullable: true })
  recruiterOn: string | null;

  @Column({ name: 'recruiter_by', type: 'uuid', nullable: true })
  recruiterBy: string | null;

  @Column({ name: 'settled_value', type: 'text', nullable: true })
  settledValue: string | null;

  @Column({ name: 'settled_reason', type: 'text', nullable: true })
  settledReason: SettlingReason | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt: string | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  settledBy: string | null;
}
