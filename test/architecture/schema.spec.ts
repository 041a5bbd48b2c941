import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage, type EntityMetadata } from 'typeorm';
import { schemaText } from '../../apps/api/src/schema-text.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { readCatalogue, type Catalogue } from './catalogue.js';
import { ROOT } from './sources.js';

let database: TestDatabase;
let dataSource: DataSource;
let catalogue: Catalogue;

beforeAll(async () => {
  database = await startTestDatabase();
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  catalogue = await readCatalogue(client);
  await client.end();
  for (const lib of readdirSync(join(ROOT, 'libs'))) await import(join(ROOT, 'libs', lib, 'src/index.ts'));
  const entities = getMetadataArgsStorage().tables.map(({ target }) => target as () => void);
  dataSource = await new DataSource({ type: 'postgres', url: database.appUrl, entities }).initialize();
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

function differences({ tableName, columns, schema }: EntityMetadata): string[] {
  const table = catalogue.tables.find(({ name }) => name === tableName);
  if (!table || schema !== 'samhem') return [`${schema}.${tableName} is no table`];
  const known = columns.map((column) => {
    const there = table.columns.find(({ name }) => name === column.databaseName);
    const type = `${dataSource.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
    const wanted = `${type}${column.isNullable ? '' : ' not null'}`;
    const found = there && `${there.type.replace(/\(\d+\)/, '')}${there.notNull ? ' not null' : ''}`;
    return found === wanted ? [] : [`${tableName}.${column.databaseName} is ${found ?? 'absent'}, not ${wanted}`];
  });
  // Columns that only SQL writes need not be known to the entity.
  return known.flat();
}

describe('the schema', () => {
  it('of the database is what the entities say', () => {
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(10);
    expect(dataSource.entityMetadatas.flatMap(differences)).toEqual([]);
  });

  it('of the API is what the resolvers say', async () =>
    expect(readFileSync(join(ROOT, 'apps/api/src/schema.graphql'), 'utf8')).toBe(await schemaText()));

  it('has the same primary keys in both', () => {
    const keys = dataSource.entityMetadatas.map(({ tableName, primaryColumns }) => {
      const table = catalogue.tables.find(({ name }) => name === tableName);
      const key = table?.constraints.find(({ kind }) => kind === 'p')?.columns ?? [];
      const said = primaryColumns.map((column) => column.databaseName);
      return said.join() === key.join() ? [] : [`${tableName}: ${said.join()} is not ${key.join()}`];
    });
    expect(keys.flat()).toEqual([]);
  });
});
