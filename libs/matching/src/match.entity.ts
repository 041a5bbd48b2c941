import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchRequirementKind, RequirementStatus, Strength } from '#libs/needs';

@Entity({ name: 'match_runs', schema: 'samhem' })
export class MatchRunEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'need_id', type: 'uuid' })
  needId: string;

  @Column({ type: 'text' })
  status: 'running' | 'done';

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt: string;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: string | null;

  @Column({ name: 'profiles_considered', type: 'integer' })
  profilesConsidered: number;

  @Column({ name: 'matches_found', type: 'integer' })
  matchesFound: number;

  @Column({ name: 'rule_version', type: 'text' })
  ruleVersion: string;

  @Column({ name: 'weight_version', type: 'text' })
  weightVersion: string;
}

@Entity({ name: 'matches', schema: 'samhem' })
export class MatchEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'smallint' })
  rank: number;
}

@Entity({ name: 'match_requirements', schema: 'samhem' })
export class MatchRequirementEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId: string;

  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  profileId: string;

  @PrimaryColumn({ type: 'text' })
  kind: MatchRequirementKind;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'text' })
  strength: Strength;

  @Column({ type: 'text' })
  status: RequirementStatus;

  @Column({ type: 'text' })
  sentence: string;
}
