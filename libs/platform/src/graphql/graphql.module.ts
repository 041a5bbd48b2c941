import { randomUUID } from 'node:crypto';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import {
  GraphQLError,
  OperationTypeNode,
  getOperationAST,
  parse,
  subscribe,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';
import { actAs, type Actor } from '../database/actor.js';
import { UnauthenticatedError } from '../access/access.errors.js';
import { ACTOR_SOURCE, type ActorSource } from '../access/actor-source.js';
import { answerFor } from './errors.js';
import { MAX_TOKENS, limitsPlugin, operationHash } from './limits.js';

/** What every resolver's context holds, over HTTP and over a socket. */
export interface GraphqlContext {
  readonly req: Request;
  /** Set for sockets; over HTTP the actor surrounds the whole request. */
  readonly actor?: Actor;
}

export interface GraphqlOptions {
  /** Where the schema is written in development; left out, it is kept in memory. */
  readonly schemaFile?: string;
  /** Hashes of the operations that may be sent; left out, every operation may. */
  readonly allowedOperations?: ReadonlySet<string>;
}

interface SocketExtra {
  request: Request;
  actor?: Actor | undefined;
}

export function graphqlModule(options: GraphqlOptions): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [SETTINGS, ACTOR_SOURCE],
    useFactory: (settings: Settings, actors: ActorSource) => ({
      autoSchemaFile: options.schemaFile ?? true,
      sortSchema: true,
      path: '/graphql',
      graphiql: false,
      playground: false,
      introspection: settings.NODE_ENV !== 'production',
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: settings.NODE_ENV === 'production',
      cache: 'bounded',
      parseOptions: { maxTokens: MAX_TOKENS },
      formatError: answerFor,
      plugins: [limitsPlugin(options.allowedOperations), ApolloServerPluginCacheControlDisabled()],
      context: ({ req, extra }: { req: Request; extra?: SocketExtra }): GraphqlContext =>
        extra ? { req: extra.request, ...(extra.actor ? { actor: extra.actor } : {}) } : { req },
      subscriptions: {
        'graphql-ws': { path: '/graphql', ...socketRules(settings, actors, options.allowedOperations) },
      },
    }),
  });
}

/** Sockets bypass the HTTP server, so what it does is done again here: origin, session, kind of operation, who acts, errors. */
function socketRules(settings: Settings, actors: ActorSource, allowed: ReadonlySet<string> | undefined) {
  const actorNow = async (extra: SocketExtra): Promise<Actor | undefined> => {
    const actor = await actors.actorOf(extra.request);
    extra.actor = actor ? { ...actor, requestId: randomUUID() } : undefined;
    return extra.actor;
  };
  return {
    onConnect: async (context: { extra: unknown }) => {
      const extra = context.extra as SocketExtra;
      if (extra.request.headers.origin !== new URL(settings.publicUrl).origin) return false;
      return (await actorNow(extra)) !== undefined;
    },
    onSubscribe: async (context: { extra: unknown }, ...rest: unknown[]) => {
      const payload = (rest.at(-1) as { payload?: SocketPayload } | SocketPayload) ?? {};
      const asked = 'payload' in payload && payload.payload ? payload.payload : (payload as SocketPayload);
      const refused = refusalOf(asked, allowed);
      // A socket outlives roles and sessions, so who acts is asked again before each subscription.
      return refused ?? ((await actorNow(context.extra as SocketExtra)) ? undefined : [noLongerSignedIn()]);
    },
    subscribe: (call: ExecutionArgs) => {
      const { actor } = call.contextValue as GraphqlContext;
      return actor ? actAs(actor, () => subscribe(call)) : { errors: [unreadable()] };
    },
    onNext: (...call: unknown[]) => withAnswers(call.at(-1) as ExecutionResult),
    onError: (...call: unknown[]) =>
      (call.at(-1) as GraphQLError[]).map((error) =>
        error.extensions['code'] ? error.toJSON() : unreadable().toJSON(),
      ),
  };
}

function withAnswers(result: ExecutionResult): FormattedExecutionResult {
  const { errors, ...rest } = result;
  return errors ? { ...rest, errors: errors.map((error) => answerFor(error.toJSON(), error)) } : rest;
}

interface SocketPayload {
  query: string;
  operationName?: string | null;
}

function refusalOf(
  { query, operationName }: SocketPayload,
  allowed: ReadonlySet<string> | undefined,
): GraphQLError[] | undefined {
  try {
    if (allowed && !allowed.has(operationHash(query)))
      return [notAllowed('Frågan finns inte på listan över tillåtna frågor.')];
    const document = parse(query, { maxTokens: MAX_TOKENS });
    if (getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
    return [notAllowed('Bara prenumerationer tas emot här.')];
  } catch {
    return [unreadable()];
  }
}

const refusal = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });
const notAllowed = (message: string) => refusal('OPERATION_NOT_ALLOWED', message);
const unreadable = () => refusal('BAD_REQUEST', 'Frågan går inte att läsa.');
const noLongerSignedIn = () => refusal('UNAUTHENTICATED', new UnauthenticatedError().message);
