import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Gazetteer } from './leak.words.js';
import { lettersOf } from './text.rules.js';

let shipped: Gazetteer | undefined;

/** The word lists in `data/` with their sources, read once. */
export function shippedGazetteer(): Gazetteer {
  return (shipped ??= {
    givenNames: bearersOf('given_names'),
    surnames: bearersOf('surnames'),
    places: new Map(rowsOf('places').map(([name, isMunicipality]) => [lettersOf(name!), isMunicipality === 'true'])),
  });
}

/** Spellings that fold into one name are counted together. */
function bearersOf(list: string): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const [name, count] of rowsOf(list)) {
    const letters = lettersOf(name!);
    bearers.set(letters, (bearers.get(letters) ?? 0) + Number(count));
  }
  return bearers;
}

function rowsOf(name: string): string[][] {
  return parse(readFileSync(dataFile(`${name}.csv`)), { bom: true, fromLine: 2 }) as string[][];
}

/** Beside the sources, or beside the build when it carries the data along. */
function dataFile(name: string): URL {
  const beside = new URL(`../data/${name}`, import.meta.url);
  return existsSync(beside) ? beside : new URL(`../../../../libs/avidentification/data/${name}`, import.meta.url);
}
