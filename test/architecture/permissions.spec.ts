import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { buildSchema } from 'graphql';
import {
  ALLOWED_ROLES,
  AccessGuard,
  ROLES,
  ROLES_OF_SCOPE,
  actAs,
  type Actor,
  type Role,
  type Scope,
} from '#libs/platform';
import { schemaText } from '../../apps/api/src/schema-text.js';
import { isPublic, operations, permissionTable, rolesOf, type Operation } from './operations.js';
import { matchReviewed } from './reviewed.js';

const all = operations();
const guarded = all.filter((operation) => !isPublic(operation));

const contextOf = ({ handler, resolver }: Operation) =>
  ({ getHandler: () => handler, getClass: () => resolver }) as unknown as ExecutionContext;
const enters = (operation: Operation) => new AccessGuard(new Reflector()).canActivate(contextOf(operation));

function withRole(role: Role): Actor {
  const [scope] = Object.entries(ROLES_OF_SCOPE).find(([, roles]) => roles.includes(role))! as [Scope, unknown];
  return { scope, userId: 'somebody', regionId: 'somewhere', municipalityId: null, roles: [role] };
}

/** Runs the work while the operation's permission is another, or gone. */
function harmed<T>({ handler }: Operation, roles: readonly Role[] | undefined, work: () => T): T {
  const before = Reflect.getMetadata(ALLOWED_ROLES, handler) as unknown;
  if (roles) Reflect.defineMetadata(ALLOWED_ROLES, roles, handler);
  else Reflect.deleteMetadata(ALLOWED_ROLES, handler);
  try {
    return work();
  } finally {
    Reflect.defineMetadata(ALLOWED_ROLES, before, handler);
  }
}

describe('the permission matrix', () => {
  it('is the reviewed one', () => matchReviewed('permissions', permissionTable(all)));

  it('covers every operation of the schema', async () => {
    const schema = buildSchema(await schemaText());
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((field) => `${root!.name} ${field}`),
    );
    expect(all.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual(fields.sort());
    expect(fields.length).toBeGreaterThan(20);
  });

  it('says of every operation either who may or that everybody may', () =>
    expect(all.filter((operation) => isPublic(operation) === (rolesOf(operation) !== undefined))).toEqual([]));

  it('opens to everybody only what the sign-in page, the public form and a family with its link need', () =>
    expect(all.filter(isPublic).map(({ name }) => name)).toEqual([
      'askForContact',
      'confirmFamilyAvailability',
      'confirmOwnApplication',
      'declineFamilyAvailability',
      'revokeFamilyConsent',
      'submitApplication',
      'withdrawOwnApplication',
      'applicationForm',
      'familyPage',
      'me',
      'ownApplication',
      'publicRegions',
    ]));
});

describe('the guard', () => {
  it.each(guarded.map((operation) => [`${operation.kind} ${operation.name}`, operation] as const))(
    'keeps the door of %s',
    (_, operation) => {
      expect(() => enters(operation)).toThrow('Du behöver logga in');
      for (const role of ROLES) {
        const enter = () => actAs(withRole(role), () => enters(operation));
        if (rolesOf(operation)!.includes(role)) expect(enter()).toBe(true);
        else expect(enter).toThrow('Din roll har inte behörighet');
      }
    },
  );
});

describe('the checks', () => {
  it('see every @Allow that is taken away, and the guard then lets nobody in', () => {
    const table = permissionTable(all);
    for (const operation of guarded) {
      harmed(operation, undefined, () => {
        expect(permissionTable(all)).not.toBe(table);
        for (const role of ROLES) {
          expect(() => actAs(withRole(role), () => enters(operation))).toThrow('neither @Allow nor @Public');
        }
      });
    }
    process.stdout.write(`${guarded.length} operations without their @Allow\n`);
    expect(permissionTable(all)).toBe(table);
  });

  it('see every role that is added or taken away', () => {
    const table = permissionTable(all);
    const tried = guarded.flatMap((operation) =>
      ROLES.map((role) => {
        const now = rolesOf(operation)!;
        const other = now.includes(role) ? now.filter((one) => one !== role) : [...now, role];
        return harmed(operation, other, () => permissionTable(all));
      }),
    );
    expect(tried.filter((other) => other === table)).toEqual([]);
    expect(tried.length).toBe(guarded.length * ROLES.length);
  });
});
