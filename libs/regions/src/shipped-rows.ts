import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/** The rows of a file in `data/`, which ships with Samhem. */
export function rowsOf(name: string): Row[] {
  return parse(readFileSync(dataFile(`${name}.csv`)), { columns: true, bom: true }) as Row[];
}

/** Beside the sources, or beside the build when it carries the data along. */
function dataFile(name: string): URL {
  const beside = new URL(`../data/${name}`, import.meta.url);
  return existsSync(beside) ? beside : new URL(`../../../../libs/regions/data/${name}`, import.meta.url);
}

let names: ReadonlyMap<string, string> | undefined;

/** Names of Sweden's municipalities by their four-digit codes. */
export function municipalityNames(): ReadonlyMap<string, string> {
  names ??= new Map(rowsOf('municipalities').map(({ code, name }) => [code!, name!]));
  return names;
}
