import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityManager } from 'typeorm';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DomainError } from '#libs/kernel';
import { IS_PUBLIC } from '../access/allow.js';
import { currentActor, requireActor } from './actor.js';
import { IdentityCipher } from '../secrets/identity-cipher.js';
import { TenantDb } from './tenant-db.js';

const KEY = /^[A-Za-z0-9-]{8,80}$/;

interface Answered {
  operation: string;
  body_hash: string;
  sealed_answer: Buffer;
}

/**
 * Every mutation is one transaction. With an `Idempotency-Key` header its answer is kept in that transaction: the same key and body
 * gives the same answer again, another body is refused. What is open to everybody acts in nobody's name, also when somebody is signed in
 * in the same browser, and keeps its own transactions.
 */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(
    private readonly db: TenantDb,
    private readonly reflector: Reflector,
    private readonly cipher: IdentityCipher,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(context);
    const info = gql.getInfo<GraphQLResolveInfo>();
    const isPublic = this.reflector.get<boolean | undefined>(IS_PUBLIC, context.getHandler());
    if (info.parentType.name !== 'Mutation' || isPublic || !currentActor()) return next.handle();
    const header = gql.getContext<{ req: { headers: Record<string, unknown> } }>().req.headers['idempotency-key'];
    const perform = () => lastValueFrom(next.handle() as Observable<unknown>);
    if (header === undefined) return from(this.db.run(perform));
    if (typeof header !== 'string' || !KEY.test(header)) {
      throw new DomainError('INVALID_INPUT', 'Idempotency-Key ska vara 8–80 bokstäver, siffror eller bindestreck.');
    }
    const call = {
      key: `${header}.${String(info.path.key)}`,
      operation: info.fieldName,
      bodyHash: this.cipher.keyedHash('idempotency', JSON.stringify(gql.getArgs())),
    };
    return from(this.db.run((manager) => this.once(manager, call, perform)));
  }

  private async once(
    manager: EntityManager,
    call: { key: string; operation: string; bodyHash: string },
    perform: () => Promise<unknown>,
  ): Promise<unknown> {
    const { regionId, userId } = requireActor();
    const claimed = (await manager.query(
      `insert into samhem.idempotency_keys (region_id, user_id, key, operation, body_hash) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning key`,
      [regionId, userId, call.key, call.operation, call.bodyHash],
    )) as unknown[];
    if (claimed.length === 0) return this.replay(manager, call);
    const answer = await perform();
    await manager.query(
      `update samhem.idempotency_keys set sealed_answer = $4 where region_id = $1 and user_id = $2 and key = $3`,
      [regionId, userId, call.key, this.cipher.seal(JSON.stringify(answer ?? null), placeOf(userId!, call.key))],
    );
    return answer;
  }

  private async replay(
    manager: EntityManager,
    call: { key: string; operation: string; bodyHash: string },
  ): Promise<unknown> {
    const { regionId, userId } = requireActor();
    const [row] = (await manager.query(
      `select operation, body_hash, sealed_answer from samhem.idempotency_keys where region_id = $1 and user_id = $2 and key = $3`,
      [regionId, userId, call.key],
    )) as [Answered];
    if (row.operation !== call.operation || row.body_hash !== call.bodyHash) {
      throw new DomainError(
        'IDEMPOTENCY_KEY_REUSED',
        'Samma nyckel har redan använts för något annat. Ladda om sidan och försök igen.',
      );
    }
    return JSON.parse(this.cipher.open(row.sealed_answer, placeOf(userId!, call.key))) as unknown;
  }
}

function placeOf(userId: string, key: string): string {
  return `idempotency_keys.sealed_answer:${userId}.${key}`;
}
