import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from './api.module.js';

const HEADER = '# Generated from the resolvers by apps/api/src/print-schema.ts. Not edited by hand.\n\n';

/** The schema as text, built from the features' resolvers alone: no database, no settings. */
export async function schemaText(features: readonly Type[] = FEATURES): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(features.flatMap(resolversOf));
  await app.close();
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Providers that Nest takes for resolvers: those marked `@Resolver()`. */
function resolversOf(feature: Type): Type[] {
  const providers = (Reflect.getMetadata('providers', feature) ?? []) as unknown[];
  return providers.filter((provider): provider is Type => {
    return typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider);
  });
}
