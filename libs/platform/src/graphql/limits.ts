import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LARGEST_PAGE } from './connection.js';

export const MAX_TOKENS = 2_000;
/** Fields an answer may hold at the most, counted with every list at its asked length. */
export const MAX_COST = 30_000;
const LIST_WITHOUT_LENGTH = 10;

const estimator: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const { first } = args as { first?: unknown };
  if (typeof first === 'number') return 1 + Math.min(Math.max(first, 1), LARGEST_PAGE * 10) * childComplexity;
  // A connection's nodes are as many as were asked for, and `first` has counted them.
  const isList = field.type.toString().startsWith('[') && !type.name.endsWith('Connection');
  return 1 + childComplexity * (isList ? LIST_WITHOUT_LENGTH : 1);
};

const refuse = (code: string, message: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Same text for the same operation, however it is spaced. */
export function operationHash(text: string): string {
  return createHash('sha256')
    .update(stripIgnoredCharacters(print(parse(text))))
    .digest('hex');
}

/** Refuses an operation that would cost too much, and, when a list is given, any operation that is not on it. */
export function limitsPlugin(allowed: ReadonlySet<string> | undefined): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, source }) => {
        if (allowed && !allowed.has(operationHash(source))) {
          throw refuse('OPERATION_NOT_ALLOWED', 'Frågan finns inte på listan över tillåtna frågor.', 403);
        }
        const variables = request.variables ?? {};
        // Variables that do not fit are told of by the execution, field by field, before anything has cost anything.
        const operation = getOperationAST(document, request.operationName);
        const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
        if (errors) return;
        const cost = rememberedCost(schema, { query: document, variables, operationName: request.operationName });
        if (cost > MAX_COST) throw refuse('QUERY_TOO_COSTLY', 'Frågan är för stor. Be om färre rader eller fält.', 400);
      },
    }),
  };
}

interface Asked {
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string | undefined;
}

const MOST_COSTS = 100;
/** Apollo keeps parsed documents; what one cost with the same lengths and switches it costs again. */
const known = new WeakMap<DocumentNode, Map<string, number>>();

function rememberedCost(schema: GraphQLSchema, asked: Asked): number {
  const costs = known.get(asked.query) ?? new Map<string, number>();
  known.set(asked.query, costs);
  const counted = Object.entries(asked.variables).filter(([, value]) => ['number', 'boolean'].includes(typeof value));
  const key = JSON.stringify([asked.operationName, counted]);
  const cost = costs.get(key) ?? costOf(schema, asked);
  if (costs.size >= MOST_COSTS) costs.clear();
  costs.set(key, cost);
  return cost;
}

export function costOf(schema: GraphQLSchema, { operationName, ...asked }: Asked): number {
  return getComplexity({ schema, ...asked, ...(operationName ? { operationName } : {}), estimators: [estimator] });
}
