import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/graphql.module.js';

/** The address a request comes from, as the proxies that are trusted tell it. For limits, never kept. */
export const VisitorAddress = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { req } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
  return req.ip ?? '';
});
