import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, Scope } from '#libs/platform';

@Entity({ name: 'users', schema: 'samhem' })
export class UserEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid', nullable: true })
  municipalityId: string | null;

  @Column({ type: 'text' })
  scope: Scope;

  @Column({ type: 'text' })
  issuer: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: string | null;
}

@Entity({ name: 'user_roles', schema: 'samhem' })
export class UserRoleEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  regionId: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @PrimaryColumn({ type: 'text' })
  role: Role;
}
