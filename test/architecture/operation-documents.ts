import {
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './operations.js';

const UUID = '01920000-0000-7000-8000-000000000000';
const SCALARS: Readonly<Record<string, unknown>> = {
  ID: UUID,
  String: 'Ett svar',
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2026-11-01',
  DateTime: '2026-11-01T08:00:00.000Z',
  Ore: '100',
};

/** A request for the operation with an argument of the right type everywhere, made from the schema alone. */
export function requestFor(schema: GraphQLSchema, { kind, name }: Operation): { query: string; variables: object } {
  const roots = {
    Query: schema.getQueryType,
    Mutation: schema.getMutationType,
    Subscription: schema.getSubscriptionType,
  };
  const field = roots[kind].call(schema)?.getFields()[name];
  if (!field) throw new Error(`the schema has no ${kind} ${name}`);
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const isLeaf = isLeafType(isNonNullType(field.type) ? field.type.ofType : field.type);
  return {
    query:
      `${kind.toLowerCase()} Try${declared ? `(${declared})` : ''} ` +
      `{ ${name}${passed ? `(${passed})` : ''}${isLeaf ? '' : ' { __typename }'} }`,
    variables: Object.fromEntries(needed.map(({ name: argument, type }) => [argument, valueOf(type)])),
  };
}

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SCALARS[type.name];
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type)]));
}
