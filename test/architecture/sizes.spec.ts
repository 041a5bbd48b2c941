import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CEILINGS, sizeProblems } from './size-rules.js';
import { ROOT, sourceFiles, sourceOf, treeFiles } from './sources.js';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const a${index} = ${index};`).join('\n');
const problemsIn = (path: string, text: string) => sizeProblems(sourceOf(path, text));
const body = (count: number) => `{\n${'  next();\n'.repeat(count - 2)}}`;

function foldersOver(pattern: RegExp, ceiling: number): string[] {
  const counts = new Map<string, number>();
  for (const path of treeFiles('libs')) {
    const folder = pattern.exec(path)?.[0];
    if (folder) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > ceiling).map(([folder, count]) => `${folder}: ${count} files`);
}

describe('sizes', () => {
  it('are kept by every file and function', () => expect(sourceFiles().flatMap(sizeProblems)).toEqual([]));

  it('are kept by every folder', () => {
    expect(foldersOver(/^libs\/platform\/src\/[^/]+(?=\/)/, CEILINGS.platformFolder)).toEqual([]);
    expect(foldersOver(/^libs\/(?!platform).+(?=\/[^/]+\.ts$)/, CEILINGS.featureFolder)).toEqual([]);
  });

  it('are kept by every lib’s README', () => {
    const readmes = treeFiles('libs').filter((path) => /^libs\/[^/]+\/README\.md$/.test(path));
    const long = readmes.filter(
      (path) => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length > CEILINGS.readme,
    );
    expect(long).toEqual([]);
  });
});

describe('a file is caught', () => {
  it.each([
    ['of 251 lines', 'libs/homes/src/home.rules.ts', lines(251)],
    ['when its service has 201 lines', 'libs/homes/src/home.service.ts', lines(201)],
    ['when its resolver has 121 lines', 'libs/homes/src/home.resolver.ts', lines(121)],
    ['when its spec has 301 lines', 'test/homes/register-home.e2e-spec.ts', lines(301)],
    ['with a function of 41 lines', 'libs/homes/src/a.ts', `function long() ${body(41)}`],
    ['with an arrow of 41 lines', 'libs/homes/src/a.ts', `const long = () => ${body(41)};`],
    ['with a method of 41 lines', 'libs/homes/src/a.ts', `class A { long() ${body(41)} }`],
    ['with a test of 41 lines', 'libs/homes/src/a.spec.ts', `it('is long', () => ${body(41)});`],
    ['with a component of 61 lines', 'apps/web/src/ui/a.tsx', `function Long() ${body(61)}`],
    ['with four parameters', 'libs/homes/src/a.ts', 'function many(a, b, c, d) {}'],
    ['with six dependencies', 'libs/homes/src/a.ts', 'class A { constructor(a, b, c, d, e, f) {} }'],
    [
      'with depth four',
      'libs/homes/src/a.ts',
      'function f() { if (a) { for (;;) { while (b) { try { g(); } catch {} } } } }',
    ],
  ])('%s', (_, path, text) => expect(problemsIn(path, text)).toHaveLength(1));

  it.each([
    ['at its ceilings', 'libs/homes/src/a.ts', `${lines(210)}\nfunction f(a, b, c) ${body(40)}`],
    ['with a long chapter of tests', 'libs/homes/src/a.spec.ts', `describe('a', () => ${body(60)});`],
    [
      'with a long else-if',
      'libs/homes/src/a.ts',
      'function f() { if (a) {} else if (b) {} else if (c) {} else if (d) {} else if (e) {} }',
    ],
  ])('but not %s', (_, path, text) => expect(problemsIn(path, text)).toEqual([]));
});
