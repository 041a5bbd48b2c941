import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ALLOWED_ROLES, IS_PUBLIC, ROLES, type Role } from '#libs/platform';
import { FEATURES } from '../../apps/api/src/api.module.js';

/** A root field of the API and the method that answers it. */
export interface Operation {
  readonly kind: 'Query' | 'Mutation' | 'Subscription';
  readonly name: string;
  readonly resolver: Type;
  readonly handler: (...given: unknown[]) => unknown;
}

const KIND = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';

/** Every operation of the features that the api module lists. */
export function operations(): Operation[] {
  const resolvers = FEATURES.flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as Type[]);
  return resolvers
    .filter((resolver) => typeof resolver === 'function' && Reflect.hasMetadata(KIND, resolver))
    .flatMap((resolver) => methodsOf(resolver).flatMap((handler) => operationOf(resolver, handler) ?? []))
    .sort((one, other) => `${one.kind} ${one.name}`.localeCompare(`${other.kind} ${other.name}`, 'en'));
}

function methodsOf(resolver: Type): Operation['handler'][] {
  const prototype = resolver.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype)
    .map((name) => prototype[name])
    .filter((method) => typeof method === 'function') as Operation['handler'][];
}

function operationOf(resolver: Type, handler: Operation['handler']): Operation | undefined {
  const kind = Reflect.getMetadata(KIND, handler) as Operation['kind'] | undefined;
  if (kind !== 'Query' && kind !== 'Mutation' && kind !== 'Subscription') return undefined;
  const name = (Reflect.getMetadata(NAME, handler) as string | undefined) ?? handler.name;
  return { kind, name, resolver, handler };
}

export function isPublic({ handler }: Operation): boolean {
  return Reflect.getMetadata(IS_PUBLIC, handler) === true;
}

export function rolesOf({ handler }: Operation): readonly Role[] | undefined {
  return Reflect.getMetadata(ALLOWED_ROLES, handler) as readonly Role[] | undefined;
}

/** Operations by roles, as a table that is reviewed. */
export function permissionTable(list: readonly Operation[]): string {
  const cell = (text: string, index: number) =>
    text.padEnd(index === 0 ? 32 : Math.max(ROLES[index - 1]!.length, 3) + 2);
  const line = (cells: readonly string[]) => `${cells.map(cell).join('').trimEnd()}\n`;
  const rows = list.map((operation) => {
    const allowed = rolesOf(operation);
    const marks = ROLES.map((role) => (allowed?.includes(role) ? 'yes' : '-'));
    const title = `${operation.kind} ${operation.name}`;
    if (isPublic(operation)) return `${title.padEnd(32)}everybody, signed in or not\n`;
    return allowed ? line([title, ...marks]) : `${title.padEnd(32)}NOBODY HAS SAID\n`;
  });
  return line(['', ...ROLES]) + rows.join('');
}
