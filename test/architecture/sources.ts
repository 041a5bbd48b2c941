import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file as the checks see it; a test may make one up to prove that a check fails. */
export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** `export … from` rather than `import … from`. */
  readonly reexport: boolean;
  readonly names: readonly string[];
}

/** Not written by hand, or not ours. */
const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'dist',
  'dist.new',
  'dist.old',
  '.git',
  '.data',
  'artefacts',
  'coverage',
]);
const GENERATED = /^apps\/web\/src\/graphql\/|^apps\/api\/src\/schema\.graphql$/;

/** Every file of the tree that is kept, by path from the root, generated ones too. */
export function treeFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED_FOLDERS.has(entry.name) || entry.name.startsWith('.data')) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? treeFiles(path) : [path];
  });
}

/** Every hand-written program file. */
export function sourceFiles(): Source[] {
  const files = ['apps', 'libs', 'migrations', 'test'].flatMap((folder) => treeFiles(folder));
  return files
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && !GENERATED.test(path))
    .map((path) => sourceOf(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function sourceOf(path: string, text: string): Source {
  return { path, text, ast: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
}

/** Calls `visit` with every node, outermost first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

export function lineOf(source: Source, node: ts.Node): number {
  return source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1;
}

/** Everything the file asks another module for: import, export from, import(), require() and import types. */
export function importsOf({ ast }: Source): Import[] {
  const found: Import[] = [];
  walk(ast, (node) => {
    const made = asImport(node);
    if (made) found.push(made);
  });
  return found;
}

function asImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return declared(node);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const elements = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    const names = elements.map((element) => (element.propertyName ?? element.name).text);
    return { specifier: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly, reexport: true, names };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: literal(node.argument.literal), typeOnly: true, reexport: false, names: [] };
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (argument && ts.isCallExpression(node) && ts.isStringLiteralLike(argument) && isLoading(node.expression)) {
    return { specifier: argument.text, typeOnly: false, reexport: false, names: [] };
  }
  return undefined;
}

function declared(node: ts.ImportDeclaration): Import {
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const everyNameIsType = elements.length > 0 && !clause?.name && elements.every((element) => element.isTypeOnly);
  return {
    specifier: literal(node.moduleSpecifier),
    typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || everyNameIsType,
    reexport: false,
    names: elements.map((element) => (element.propertyName ?? element.name).text),
  };
}

const isLoading = (called: ts.Expression) =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');

const literal = (node: ts.Node) => (ts.isStringLiteralLike(node) ? node.text : '');

/** Where a relative import leads, from the root. */
export function targetOf(source: Source, specifier: string): string {
  return relative('/', join('/', source.path, '..', specifier)).replaceAll('\\', '/');
}
