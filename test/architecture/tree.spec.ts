import { fileNameProblem, folderProblem } from './tree-rules.js';
import { treeFiles } from './sources.js';

const files = treeFiles();
const folders = [...new Set(files.flatMap((file) => parents(file)))];

function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

describe('the tree', () => {
  it('has the folders of the plan and no other', () =>
    expect(folders.flatMap((one) => folderProblem(one) ?? [])).toEqual([]));

  it('names every file as the house does', () =>
    expect(files.flatMap((one) => fileNameProblem(one) ?? [])).toEqual([]));

  it.each([
    'libs/shared',
    'libs/homes/src/utils',
    'apps/api/src/homes',
    'libs/payments',
    'libs/platform/src/http',
    'docs',
    'scripts',
  ])('has no place for %s', (folder) => expect(folderProblem(folder)).toBeDefined());

  it.each([
    'libs/homes/src/HomeService.ts',
    'libs/homes/src/home.mapper.ts',
    'libs/homes/src/home.repository.ts',
    'apps/api/src/Main.ts',
    'test/support/a_b.ts',
  ])('has no file called %s', (path) => expect(fileNameProblem(path)).toBeDefined());
});
