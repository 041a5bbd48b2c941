import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaText } from './schema-text.js';

const FILE = path.resolve('apps/api/src/schema.graphql');

// `--check` compares instead of writing, and fails when the file is not what the resolvers say.
const wanted = await schemaText();
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, wanted);
} else if (readFileSync(FILE, 'utf8') !== wanted) {
  console.error('apps/api/src/schema.graphql is not what the resolvers say. Run apps/api/src/print-schema.ts.');
  process.exitCode = 1;
}
