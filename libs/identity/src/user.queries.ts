import { Injectable } from '@nestjs/common';
import { NotFoundError } from '#libs/kernel';
import { TenantDb, actAs, currentActor, narrowActor, type Actor, type Role } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import type { MeType } from './me.type.js';

/** The issuer's word for a person: never an e-mail address, never a personal number. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Chooses between regions for the few who work in several. */
  readonly organisationNumber?: string | undefined;
}

export interface UserKey {
  readonly regionId: string;
  readonly userId: string;
}

/** A person to choose on the demonstration's sign-in page. */
export interface DemonstrationUser {
  readonly subject: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** The municipality, or the unit of those without one. */
  readonly place: string;
  readonly region: string;
}

/** Users of the embedded issuer carry this in place of its address, which changes with the port. */
export const DEMONSTRATION = 'demonstration';

/** Somebody who works at the recruitment unit. */
export interface UnitPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: Role[];
}

interface Found extends UserKey {
  readonly municipalityId: string | null;
  readonly isClosed: boolean;
}

const BY_IDENTITY = `
  select region_id as "regionId", id as "userId", municipality_id as "municipalityId", closed_at is not null as "isClosed"
  from samhem.users where issuer = $1 and subject = $2 order by id`;
const ORGANISATION_NUMBER = `
  select organisation_number as number from samhem.municipalities
  where region_id = samhem.current_region() and (id = $1 or $1::uuid is null and is_host)`;
const REGIONS_WITH_DEMONSTRATION = `
  select distinct region_id as "regionId" from samhem.users where issuer = '${DEMONSTRATION}' and closed_at is null order by 1`;
const DEMONSTRATION_USERS = `
  select u.subject, u.display_name as "displayName", coalesce(m.name, r.unit_name) as place, r.name as region,
    array(select x.role from samhem.user_roles x where x.region_id = u.region_id and x.user_id = u.id order by x.role) as roles
  from samhem.users u
  join samhem.regions r on r.id = u.region_id
  left join samhem.municipalities m on m.region_id = u.region_id and m.id = u.municipality_id
  where u.region_id = samhem.current_region() and u.issuer = '${DEMONSTRATION}' and u.closed_at is null
  order by (u.scope = 'unit') desc, place, u.display_name`;
const UNIT_STAFF = `
  select u.id, u.display_name as name,
    array(select x.role from samhem.user_roles x where x.region_id = u.region_id and x.user_id = u.id order by x.role) as roles
  from samhem.users u
  where u.region_id = samhem.current_region() and u.scope = 'unit' and u.closed_at is null order by u.display_name, u.id`;

@Injectable()
export class UserQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly regions: RegionQueries,
  ) {}

  /** The signed-in user, or null when nobody is. */
  async me(): Promise<MeType | null> {
    const actor = currentActor();
    if (!actor?.userId) return null;
    return this.db.run(async () => {
      const [user] = await this.db.query<Pick<MeType, 'id' | 'displayName' | 'scope'>>(
        `select id, display_name as "displayName", scope from samhem.users where region_id = samhem.current_region() and id = $1`,
        [actor.userId],
      );
      if (!user) throw new NotFoundError();
      const region = await this.regions.mine();
      const municipality = region.municipalities.find(({ id }) => id === actor.municipalityId) ?? null;
      return { ...user, roles: [...actor.roles], municipality, region };
    });
  }

  /** Those who work at the unit now, by name. For the unit. */
  async unitStaff(): Promise<UnitPerson[]> {
    return this.db.query<UnitPerson>(UNIT_STAFF);
  }

  /** Who may sign in with what the issuer has proved: a user, or why there is none. */
  async toSignIn(identity: ProvenIdentity): Promise<UserKey | 'unknown' | 'closed'> {
    const { issuer, subject } = identity;
    const found = await actAs(narrowActor('sign-in', { issuer, subject }), () =>
      this.db.query<Found>(BY_IDENTITY, [issuer, subject]),
    );
    const open = found.filter(({ isClosed }) => !isClosed);
    const [first] = open;
    if (!first) return found.length > 0 ? 'closed' : 'unknown';
    return (await this.ofOrganisation(open, identity.organisationNumber)) ?? first;
  }

  /** Everybody the embedded issuer can sign in, the unit first in each region. */
  async demonstrationUsers(): Promise<DemonstrationUser[]> {
    const signingIn = narrowActor('sign-in', { issuer: DEMONSTRATION });
    const regions = await actAs(signingIn, () => this.db.query<UserKey>(REGIONS_WITH_DEMONSTRATION));
    const users: DemonstrationUser[] = [];
    for (const { regionId } of regions) {
      users.push(
        ...(await actAs(inside(regionId, signingIn), () => this.db.query<DemonstrationUser>(DEMONSTRATION_USERS))),
      );
    }
    return users;
  }

  private async ofOrganisation(users: readonly Found[], wanted: string | undefined): Promise<Found | undefined> {
    if (wanted === undefined || users.length < 2) return undefined;
    for (const user of users) {
      const [organisation] = await actAs(inside(user.regionId, narrowActor('sign-in')), () =>
        this.db.query<{ number: string }>(ORGANISATION_NUMBER, [user.municipalityId]),
      );
      if (organisation && digits(organisation.number) === digits(wanted)) return user;
    }
    return undefined;
  }
}

function inside(regionId: string, actor: Actor): Actor {
  return { ...actor, regionId };
}

/** 212000-0167, 2120000167 and 16212000-0167 are the same organisation. */
function digits(organisationNumber: string): string {
  return organisationNumber.replace(/\D/g, '').slice(-10);
}
