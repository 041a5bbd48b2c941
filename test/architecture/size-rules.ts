import ts from 'typescript';
import { lineOf, walk, type Source } from './sources.js';

/** The ceilings of 2-architecture, "Names and sizes". React components may be longer: their markup is one function. */
export const CEILINGS = {
  source: 250,
  service: 200,
  resolver: 120,
  spec: 300,
  readme: 40,
  function: 40,
  component: 60,
  parameters: 3,
  depth: 3,
  dependencies: 5,
  platformFolder: 5,
  featureFolder: 20,
} as const;

type FunctionNode = ts.FunctionLikeDeclaration & { body: ts.Node };

export function fileCeiling(path: string): number {
  if (/[.-]spec\.tsx?$/.test(path)) return CEILINGS.spec;
  if (path.endsWith('.service.ts')) return CEILINGS.service;
  return path.endsWith('.resolver.ts') ? CEILINGS.resolver : CEILINGS.source;
}

export function sizeProblems(source: Source): string[] {
  const lines = source.text.replace(/\n$/, '').split('\n').length;
  const ceiling = fileCeiling(source.path);
  const problems = lines > ceiling ? [`${source.path}: ${lines} lines, at most ${ceiling}`] : [];
  walk(source.ast, (node) => {
    if (isFunction(node)) problems.push(...functionProblems(source, node));
  });
  return problems;
}

function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function functionProblems(source: Source, node: FunctionNode): string[] {
  const place = `${source.path}:${lineOf(source, node)}: ${nameOf(node)}`;
  const problems: string[] = [];
  const lines = linesOf(source, node);
  const ceiling = source.path.endsWith('.tsx') ? CEILINGS.component : CEILINGS.function;
  const isMeasured = !holdsTests(source, node) && !isSql(source, node);
  if (lines > ceiling && isMeasured) problems.push(`${place} has ${lines} lines, at most ${ceiling}`);
  const parameters = node.parameters.length;
  const most = ts.isConstructorDeclaration(node) ? CEILINGS.dependencies : CEILINGS.parameters;
  if (parameters > most && !isCallback(node)) problems.push(`${place} has ${parameters} parameters, at most ${most}`);
  const depth = depthOf(node.body);
  if (depth > CEILINGS.depth) problems.push(`${place} is ${depth} deep, at most ${CEILINGS.depth}`);
  return problems;
}

function linesOf(source: Source, node: ts.Node): number {
  const end = source.ast.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
  return end - lineOf(source, node) + 1;
}

/** `describe(…, () => { … })` is a chapter of tests, not a function; each test in it is measured. */
function holdsTests(source: Source, node: ts.Node): boolean {
  const call = node.parent;
  return (
    /[.-]spec\.tsx?$/.test(source.path) && ts.isCallExpression(call) && /^describe\b/.test(call.expression.getText())
  );
}

/** What a callback is given is its caller's choice. */
function isCallback({ parent }: FunctionNode): boolean {
  return ts.isCallExpression(parent) || ts.isPropertyAssignment(parent) || ts.isObjectLiteralExpression(parent);
}

/** A migration's way up is a file of SQL, not a course of events. */
function isSql(source: Source, node: FunctionNode): boolean {
  return source.path.startsWith('migrations/') && nameOf(node) === 'up';
}

function nameOf(node: FunctionNode): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'a function';
}

/** How many blocks of decision or repetition lie inside each other; `else if` goes on, a function within begins anew. */
function depthOf(node: ts.Node): number {
  let deepest = 0;
  node.forEachChild((child) => {
    if (isFunction(child)) return;
    const isElseIf = ts.isIfStatement(node) && ts.isIfStatement(child) && node.elseStatement === child;
    deepest = Math.max(deepest, depthOf(child) + (isNesting(child) && !isElseIf ? 1 : 0));
  });
  return deepest;
}

function isNesting(node: ts.Node): boolean {
  return (
    ts.isIfStatement(node) ||
    ts.isIterationStatement(node, false) ||
    ts.isSwitchStatement(node) ||
    ts.isTryStatement(node)
  );
}
