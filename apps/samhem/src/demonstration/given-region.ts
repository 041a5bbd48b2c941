import { randomUUID } from 'node:crypto';
import { DEMONSTRATION, UserService, type NewUser } from '#libs/identity';
import { ROLES_OF_SCOPE, TenantDb, actAs, systemActor, type Actor, type Role, type Scope } from '#libs/platform';
import { RegionQueries, RegionService, type Founding, type MunicipalityType } from '#libs/regions';
import { nameOf } from './people.js';

/** Whatever holds the house's services: the api under test, or the demonstration's own context. */
export interface App {
  get<Service>(type: new (...parameters: never[]) => Service): Service;
}

export interface Person extends Actor {
  readonly userId: string;
  readonly displayName: string;
}

export interface GivenMember {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly zoneCode: string;
  readonly caseworker: Person;
  /** In a small municipality the same person as the caseworker. */
  readonly coordinator: Person;
  readonly steering: Person;
}

export interface GivenRegion {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly recruiter: Person;
  readonly administrator: Person;
  readonly manager: Person;
  readonly reviewer: Person;
  readonly members: readonly GivenMember[];
  readonly host: GivenMember;
  /** @throws Error when no member has the code */
  member(code: string): GivenMember;
}

/** Population from which a municipality has somebody of its own to coordinate. */
const LARGE = 70_000;

/** Founds the region with a user for every role: of the unit, and of every member. All of it or nothing. */
export async function givenRegion(app: App, founding: Founding, id: string = randomUUID()): Promise<GivenRegion> {
  await actAs(systemActor(id), () =>
    app.get(TenantDb).run(async () => {
      const { municipalities } = await app.get(RegionService).foundRegion(founding);
      const users = usersOf(founding.code, municipalities);
      for (const [index, user] of users.entries()) {
        const displayName = nameOf(index + founding.code.length * 50);
        await app.get(UserService).registerUser({ ...user, issuer: DEMONSTRATION, displayName });
      }
    }),
  );
  return regionAsGiven(app, id);
}

/** A region that was given before. */
export async function regionAsGiven(app: App, id: string): Promise<GivenRegion> {
  return actAs(systemActor(id), () =>
    app.get(TenantDb).run(async () => {
      const region = await app.get(RegionQueries).mine();
      const people = await app.get(TenantDb).query<Person>(PEOPLE);
      const find = (role: Role, municipalityId: string | null) =>
        people.find((person) => person.roles.includes(role) && person.municipalityId === municipalityId)!;
      const members = region.municipalities.map(({ id: of, code, name, zoneCode }): GivenMember => ({
        ...{ id: of, code, name, zoneCode },
        caseworker: find('caseworker', of),
        coordinator: find('coordinator', of),
        steering: find('steering_member', of),
      }));
      const member = (code: string) => members.find((one) => one.code === code) ?? noMember(code);
      return {
        ...{ id, name: region.name, unitName: region.unitName, members, member },
        recruiter: find('recruiter', null),
        administrator: find('unit_administrator', null),
        manager: find('unit_manager', null),
        reviewer: find('log_reviewer', null),
        host: member(region.municipalities.find(({ isHost }) => isHost)!.code),
      };
    }),
  );
}

const PEOPLE = `
  select u.region_id as "regionId", u.id as "userId", u.municipality_id as "municipalityId", u.scope,
    u.display_name as "displayName",
    array(select r.role from samhem.user_roles r where r.region_id = u.region_id and r.user_id = u.id order by r.role) as roles
  from samhem.users u where u.region_id = samhem.current_region() and u.closed_at is null order by u.subject`;

type Post = Omit<NewUser, 'issuer' | 'displayName'>;

function usersOf(region: string, municipalities: readonly MunicipalityType[]): Post[] {
  const post = (scope: Scope, municipality: MunicipalityType | null, ...roles: Role[]): Post => ({
    ...{ scope, roles, municipalityId: municipality?.id ?? null },
    subject: [region, municipality?.code ?? scope, roles[0]].join('.'),
  });
  return [
    ...[...ROLES_OF_SCOPE.unit].map((role) => post('unit', null, role)),
    post('reviewer', null, 'log_reviewer'),
    ...municipalities.flatMap((municipality) => [
      ...(isLarge(municipality)
        ? [post('member', municipality, 'caseworker'), post('member', municipality, 'coordinator')]
        : [post('member', municipality, 'caseworker', 'coordinator')]),
      post('steering', municipality, 'steering_member'),
    ]),
  ];
}

function isLarge({ figures }: MunicipalityType): boolean {
  return figures.some(({ kind, value }) => kind === 'population' && value >= LARGE);
}

function noMember(code: string): never {
  throw new Error(`no member ${code}`);
}
