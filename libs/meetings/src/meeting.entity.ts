import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FollowUp, MeetingAnswer } from './meeting.words.js';

@Entity({ name: 'information_meetings', schema: 'samhem' })
export class MeetingEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: string;

  @Column({ name: 'is_online', type: 'boolean' })
  isOnline: boolean;

  @Column({ type: 'text' })
  place: string;

  @Column({ type: 'smallint' })
  seats: number;

  @Column({ type: 'text' })
  language: string;

  @Column({ name: 'planned_at', type: 'timestamptz' })
  plannedAt: string;

  @Column({ name: 'planned_by', type: 'uuid', nullable: true })
  plannedBy: string | null;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: string | null;
}

@Entity({ name: 'meeting_invitations', schema: 'samhem' })
export class InvitationEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'invited_at', type: 'timestamptz' })
  invitedAt: string;

  @Column({ name: 'invited_by', type: 'uuid', nullable: true })
  invitedBy: string | null;

  @Column({ name: 'mailed_at', type: 'timestamptz', nullable: true })
  mailedAt: string | null;

  @Column({ name: 'cancellation_mailed_at', type: 'timestamptz', nullable: true })
  cancellationMailedAt: string | null;

  @Column({ type: 'text', nullable: true })
  answer: MeetingAnswer | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: string | null;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy: 'family' | 'unit' | null;

  @Column({ type: 'boolean', nullable: true })
  attended: boolean | null;

  @Column({ name: 'follow_up', type: 'text', nullable: true })
  followUp: FollowUp | null;

  @Column({ name: 'followed_up_on', type: 'date', nullable: true })
  followedUpOn: string | null;
}
