import type { Policy } from './catalogue.js';

export interface Mutant {
  readonly name: string;
  readonly policy: Policy;
  readonly sql: string;
}

/** Every policy dropped, opened wholly on each side, and with each of its conditions left out in turn. */
export function mutantsOf(policy: Policy): Mutant[] {
  const on = `${policy.name} on samhem.${policy.table}`;
  const alter = (clauses: string) => `alter policy ${on} ${clauses}`;
  const named = (name: string, sql: string) => ({ name: `${policy.name} ${name}`, policy, sql });
  const atoms = [...new Set([...atomsOf(policy.using), ...atomsOf(policy.check)])];
  return [
    named('dropped', `drop policy ${on}`),
    ...(policy.using ? [named('using (true)', alter('using (true)'))] : []),
    ...(policy.check ? [named('with check (true)', alter('with check (true)'))] : []),
    ...(atoms.length > 1 ? atoms : []).map((atom) =>
      named(`without ${short(atom)}`, alter(clausesWithout(policy, atom))),
    ),
  ];
}

/** A condition said on both sides is left out on both: one rule made the two. */
function clausesWithout({ using, check }: Policy, atom: string): string {
  const without = (clause: string, expression: string | null) =>
    expression ? `${clause} (${expression.replace(wholly(atom), 'true')})` : '';
  return `${without('using', using)} ${without('with check', check)}`;
}

/** The atom where it does not merely end a longer word. */
const wholly = (atom: string) => new RegExp(`(?<!\\w)${atom.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');

const short = (atom: string) => atom.replace(/\( SELECT samhem\.(\w+)\(\) AS \w+\)/g, '$1').replace(/::\w+/g, '');

/** The conditions of an expression that AND and OR join, innermost brackets first. */
export function atomsOf(expression: string | null): string[] {
  if (!expression) return [];
  const text = withoutBrackets(expression.trim());
  const parts = joined(text);
  return parts.length > 1 ? parts.flatMap(atomsOf) : [text];
}

function joined(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: word } of masked(text).matchAll(/ (AND|OR) /g)) {
    if (depthAt(text, index) > 0) continue;
    parts.push(text.slice(start, index));
    start = index + word.length;
  }
  return [...parts, text.slice(start)];
}

function withoutBrackets(text: string): string {
  const wraps =
    text.startsWith('(') && text.endsWith(')') && !text.startsWith('( SELECT') && closesAt(text) === text.length - 1;
  return wraps ? withoutBrackets(text.slice(1, -1).trim()) : text;
}

function closesAt(text: string): number {
  for (let index = 1; index < text.length; index += 1) if (depthAt(text, index + 1) === 0) return index;
  return -1;
}

function depthAt(text: string, end: number): number {
  const before = masked(text).slice(0, end);
  return before.split('(').length - before.split(')').length;
}

/** The same length, with what is quoted made harmless. */
const masked = (text: string) => text.replace(/'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
