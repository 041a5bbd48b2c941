import { randomUUID } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ROLES, ROLES_OF_SCOPE, type Role, type Scope } from '#libs/platform';
import { schemaText } from '../../apps/api/src/schema-text.js';
import { socketHeaders, startWorld, type TestUser, type World } from '../support/world.js';
import { requestFor } from './operation-documents.js';
import { isPublic, operations, rolesOf, type Operation } from './operations.js';

const guarded = operations().filter((operation) => !isPublic(operation));
const asked = guarded.filter(({ kind }) => kind !== 'Subscription');
const subscribed = guarded.filter(({ kind }) => kind === 'Subscription');

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = buildSchema(await schemaText());
  world = await startWorld({ worker: false });
});
afterAll(() => world?.close());

function somebody(role: Role): TestUser {
  const [scope] = Object.entries(ROLES_OF_SCOPE).find(([, roles]) => roles.includes(role))! as [Scope, unknown];
  const municipalityId = scope === 'unit' ? null : randomUUID();
  return { scope, userId: randomUUID(), regionId: randomUUID(), municipalityId, roles: [role] };
}

async function codeFor(operation: Operation, user: TestUser | null): Promise<string> {
  const { query, variables } = requestFor(schema, operation);
  const { codes } = await world.ask(user, query, variables as Record<string, unknown>);
  return codes[0] ?? 'ANSWERED';
}

/** What a socket says to the subscription: an error's code, or nothing within the time it takes to refuse. */
async function socketAnswer(operation: Operation, user: TestUser | null): Promise<string> {
  class FromOurPage extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      const origin = new URL(world.settings.publicUrl).origin;
      super(address, protocols, { headers: { origin, ...(user ? socketHeaders(user) : {}) } });
    }
  }
  const client = createClient({
    url: `${world.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: FromOurPage,
    retryAttempts: 0,
  });
  const { query, variables } = requestFor(schema, operation);
  const answer = new Promise<string>((resolve) => {
    client.subscribe(
      { query, variables: variables as Record<string, unknown> },
      {
        next: ({ errors }) => resolve(String(errors?.[0]?.extensions?.['code'] ?? 'ANSWERED')),
        error: (problem) => resolve(Array.isArray(problem) ? String(problem[0]?.extensions?.code) : 'REFUSED'),
        complete: () => resolve('ENDED'),
      },
    );
    setTimeout(() => resolve('OPEN'), 2_000).unref();
  });
  const said = await answer;
  await client.dispose();
  return said;
}

describe('over HTTP', () => {
  it.each(asked.map((operation) => [`${operation.kind} ${operation.name}`, operation] as const))(
    '%s answers the roles of the matrix and no other',
    async (_, operation) => {
      expect(await codeFor(operation, null)).toBe('UNAUTHENTICATED');
      for (const role of ROLES) {
        const code = await codeFor(operation, somebody(role));
        const isRefused = ['FORBIDDEN', 'UNAUTHENTICATED'].includes(code);
        expect({ role, isRefused }).toEqual({ role, isRefused: !rolesOf(operation)!.includes(role) });
        if (isRefused) expect(code).toBe('FORBIDDEN');
      }
    },
  );

  it.each(subscribed.map((operation) => [operation.name, operation] as const))(
    'a socket answers %s the same way',
    async (_, operation) => {
      expect(await socketAnswer(operation, null)).toBe('REFUSED');
      for (const role of ROLES.filter((one) => !rolesOf(operation)!.includes(one))) {
        expect(await socketAnswer(operation, somebody(role))).toBe('FORBIDDEN');
      }
    },
  );
});
