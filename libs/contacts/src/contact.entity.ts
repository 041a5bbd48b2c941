import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, AssignmentType, CapabilityArea } from '#libs/kernel';
import type { TalkForm, TalkParticipant } from './contact.words.js';

@Entity({ name: 'municipality_talks', schema: 'samhem' })
export class MunicipalityTalkEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn: string;

  @Column({ type: 'text' })
  form: TalkForm;

  @Column({ type: 'text', array: true })
  participants: TalkParticipant[];

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy: string | null;
}

@Entity({ name: 'stated_wants', schema: 'samhem' })
export class StatedWantEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @PrimaryColumn({ name: 'talk_id', type: 'uuid' })
  talkId: string;

  @PrimaryColumn({ type: 'smallint' })
  position: number;

  @Column({ name: 'assignment_type', type: 'text' })
  assignmentType: AssignmentType;

  @Column({ name: 'age_band', type: 'text' })
  ageBand: AgeBand;

  @Column({ name: 'capability_area', type: 'text', nullable: true })
  capabilityArea: CapabilityArea | null;

  @Column({ name: 'zone_code', type: 'text', nullable: true })
  zoneCode: string | null;

  @Column({ type: 'smallint' })
  wanted: number;

  @Column({ name: 'within_months', type: 'smallint' })
  withinMonths: number;
}
