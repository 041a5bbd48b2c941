import { oneOf, type Random } from './random-pool.js';

const LETTERS = [...'abcdefghijklmnoprstuvyåäö'];

/** The value as people write it: mostly as it is, now and then bent, small, without its marks, joined, parted or misspelled. */
export function varied(random: Random, value: string): string {
  const written = oneOf(random, [
    same,
    same,
    same,
    small,
    loud,
    decomposed,
    unmarked,
    otherwiseParted,
    misspelled,
    misspelled,
  ])(value, random);
  const dice = random();
  if (dice < 0.2) return `${written}${/[sxz]$/i.test(written) ? '' : 's'}`;
  return dice < 0.23 ? `${written}’s` : written;
}

const same = (value: string) => value;
const small = (value: string) => value.toLowerCase();
const loud = (value: string) => value.toUpperCase();
const decomposed = (value: string) => value.normalize('NFD');
const unmarked = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '');

function otherwiseParted(value: string): string {
  if (value.includes('-')) return value.replace('-', ' ');
  return value.includes(' ') ? value.replace(' ', '-') : value;
}

/** One slip of the finger after the first letter, in words of five letters or more. */
function misspelled(value: string, random: Random): string {
  if (value.length < 5 || /[^\p{L}]/u.test(value)) return value;
  const at = 1 + Math.floor(random() * (value.length - 2));
  return oneOf(random, [
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at) + oneOf(random, LETTERS) + value.slice(at),
    value.slice(0, at) + oneOf(random, LETTERS) + value.slice(at + 1),
    value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2),
  ]);
}
