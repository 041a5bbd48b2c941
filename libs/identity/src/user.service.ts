import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError, isUuid } from '#libs/kernel';
import { Clock, ROLES_OF_SCOPE, TenantDb, requireActor, type Role, type Scope } from '#libs/platform';
import { UserEntity, UserRoleEntity } from './user.entity.js';

export interface NewUser {
  /** The OpenID issuer; `demonstration` for the embedded one, whose address changes. */
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string;
  readonly scope: Scope;
  /** Null for the unit, which belongs to the whole region. */
  readonly municipalityId: string | null;
  readonly roles: readonly Role[];
}

/** Who may use Samhem. A change counts from the user's next request, since every request reads its user anew. */
@Injectable()
export class UserService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /**
   * Only the system acting in a region may; the row policy says so.
   * @returns the user's id
   */
  async registerUser({ roles, ...user }: NewUser): Promise<string> {
    assertRolesFit(user.scope, roles);
    const { regionId } = requireActor();
    if (!regionId) throw new Error('a user is registered by the system acting in a region: systemActor(regionId)');
    return this.db.run(async (manager) => {
      const { identifiers } = await manager.insert(UserEntity, { regionId, ...user });
      const userId = identifiers[0]!['id'] as string;
      await manager.insert(
        UserRoleEntity,
        roles.map((role) => ({ regionId, userId, role })),
      );
      return userId;
    });
  }

  /** The user stays in the history and can no longer do anything. Closing twice keeps the first time. */
  async closeUser(userId: string): Promise<void> {
    await this.changeOne(
      `update samhem.users set closed_at = coalesce(closed_at, $2) where region_id = samhem.current_region() and id = $1`,
      [userId, this.clock.now()],
    );
  }

  /** @throws NotFoundError also when the user does not have the role */
  async removeRole(userId: string, role: Role): Promise<void> {
    await this.changeOne(
      `delete from samhem.user_roles where region_id = samhem.current_region() and user_id = $1 and role = $2`,
      [userId, role],
    );
  }

  private async changeOne(sql: string, [userId, value]: [string, string]): Promise<void> {
    if (!isUuid(userId)) throw new NotFoundError();
    const [, changed] = (await this.db.run((manager) => manager.query(sql, [userId, value]))) as [unknown[], number];
    if (changed === 0) throw new NotFoundError();
  }
}

function assertRolesFit(scope: Scope, roles: readonly Role[]): void {
  const fits = roles.length > 0 && roles.every((role) => ROLES_OF_SCOPE[scope].includes(role));
  if (!fits)
    throw new InvalidInputError([{ path: 'roles', message: 'Rollerna passar inte användarens tillhörighet.' }]);
}
