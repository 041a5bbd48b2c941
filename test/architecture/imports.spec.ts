import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import { MAY_IMPORT, importProblems } from './import-rules.js';
import { placeProblems } from './place-rules.js';
import { ROOT, sourceFiles, sourceOf } from './sources.js';

const sources = sourceFiles();
const problemsIn = (path: string, text: string) => [
  ...importProblems(sourceOf(path, text)),
  ...placeProblems(sourceOf(path, text)),
];

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(importProblems)).toEqual([]);
  });

  it('knows every lib there is', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(readdirSync(join(ROOT, 'libs'))));
  });

  it('lets no lib reach itself by way of the others', () => {
    const reach = (lib: string): string[] => (MAY_IMPORT[lib] ?? []).flatMap((next) => [next, ...reach(next)]);
    expect(Object.keys(MAY_IMPORT).filter((lib) => reach(lib).includes(lib))).toEqual([]);
  });

  it('lets no entity out of its lib', async () => {
    for (const lib of readdirSync(join(ROOT, 'libs'))) {
      const door = (await import(join(ROOT, 'libs', lib, 'src/index.ts'))) as Record<string, unknown>;
      const entities = getMetadataArgsStorage().tables.map((table) => table.target as unknown);
      expect(Object.entries(door).filter(([, value]) => entities.includes(value))).toEqual([]);
    }
    expect(getMetadataArgsStorage().tables.length).toBeGreaterThan(5);
  });
});

describe('what belongs in one place', () => {
  it('stands nowhere else', () => expect(sources.flatMap(placeProblems)).toEqual([]));
});

describe('a file is caught', () => {
  it.each([
    ['libs/homes/src/home.service.ts', `import { NeedQueries } from '#libs/needs';`],
    ['libs/kernel/src/money.ts', `import { TenantDb } from '#libs/platform';`],
    ['libs/platform/src/time/clock.ts', `import type { RegionType } from '#libs/regions';`],
    ['libs/homes/src/home.service.ts', `import { HomeEntity } from '#libs/homes';`],
    ['libs/profiles/src/profile.service.ts', `import { HomeEntity } from '#libs/homes/src/home.entity.js';`],
    ['libs/profiles/src/profile.service.ts', `import { HomeEntity } from '../../homes/src/home.entity.js';`],
    ['libs/profiles/src/profile.service.ts', `const home = await import('../../homes/src/home.entity.js');`],
    ['libs/homes/src/index.ts', `export * from './home.entity.js';`],
    ['libs/homes/src/home.queries.ts', `export { HomeEntity } from './home.entity.js';`],
    ['libs/statistics/src/usage.report.ts', `import { RegionQueries } from '#libs/regions';`],
    ['libs/kernel/src/local-date.ts', `import { Injectable } from '@nestjs/common';`],
    ['libs/matching/src/age.criterion.ts', `import { Injectable } from '@nestjs/common';`],
    ['libs/billing/src/half.split.ts', `import { Clock } from '#libs/platform';`],
    ['libs/needs/src/need.transitions.ts', `import { NeedEntity } from './need.entity.js';`],
    ['apps/web/src/features/homes/page.tsx', `import { x } from '../needs/need.page.js';`],
    ['apps/web/src/features/homes/page.tsx', `import { x } from '../../app/router';`],
    ['apps/web/src/ui/page.tsx', `import { x } from '../features/needs/need.page';`],
    ['apps/web/src/features/homes/page.tsx', `import { Ore } from '#libs/kernel';`],
    ['apps/api/src/main.ts', `import { x } from '../../worker/src/schedules.js';`],
    ['test/needs/register.e2e-spec.ts', `import { x } from '../../libs/needs/src/need.entity.js';`],
  ])('%s: %s', (path, text) => expect(problemsIn(path, text)).toHaveLength(1));

  it.each([
    `import { DataSource } from 'typeorm';`,
    `import { InjectRepository } from '@nestjs/typeorm';`,
    `import pg from 'pg';`,
    `const port = process.env['PORT'];`,
    `const port = process.env.PORT;`,
    `import { env } from 'node:process';`,
    `const now = new Date();`,
    `const now = Date.now();`,
    `const now = Temporal.Now.instant();`,
    `import { Queue } from 'bullmq';`,
    `import { Redis } from 'ioredis';`,
    'await manager.query(`select set_config($1, $2, true)`);',
    'await manager.query(`set local role samhem_owner`);',
    `import { forwardRef } from '@nestjs/common';`,
  ])('for %s', (text) => expect(problemsIn('libs/needs/src/need.service.ts', text)).toHaveLength(1));

  it('only for that', () => {
    const text = `import { NotFoundError } from '#libs/kernel';
      import type { NeedStatus } from './need.words.js';
      import { NEED_TRANSITIONS } from './need.transitions.js';
      const day = new Date('2026-11-22');`;
    expect(problemsIn('libs/needs/src/need.rules.ts', text)).toEqual([]);
  });
});
