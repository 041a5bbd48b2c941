import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { readCatalogue, type Catalogue } from './catalogue.js';
import { catalogueProblems, reportingColumns } from './catalogue-rules.js';
import { matchReviewed } from './reviewed.js';
import { contextsAround, type Context } from './row-contexts.js';
import { RowMaker } from './row-maker.js';
import { plantTargets, prepareProbes, probe, type Target, type Tenants } from './row-probe.js';

let database: TestDatabase;
let client: pg.Client;
let catalogue: Catalogue;
let tenants: Tenants;
let targets: Target[];
let contexts: Context[];

beforeAll(async () => {
  database = await startTestDatabase();
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  catalogue = await readCatalogue(client);
  const maker = new RowMaker(client, catalogue);
  const a1 = await maker.plant('A1');
  tenants = { a1, a2: await maker.plant('A2', a1), b1: await maker.plant('B1') };
  targets = await plantTargets(client, catalogue, tenants);
  contexts = contextsAround(a1, tenants.a2, tenants.b1);
  await prepareProbes(client);
});
