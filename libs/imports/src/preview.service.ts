import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { IdentityCipher } from '#libs/platform';
import { readHomeList } from './home-list.js';
import { ImportQueries, type KnownHome, type KnownRow } from './import.queries.js';
import type { CellProblem, Preview, PreviewRow } from './import.type.js';
import { RowReader, type CheckedRow } from './row-reader.service.js';

/** What a row is known again by: who the family is and where it lives, and the file's own reference. Nobody can make them without the key. */
export interface RowKeys {
  /** Null when the row does not say who it is about. */
  readonly identityHash: string | null;
  readonly referenceHash: string | null;
}

export interface JudgedRow extends CheckedRow, RowKeys {
  readonly home: KnownHome | null;
}

export interface JudgedFile {
  readonly fileHash: string;
  readonly unknownHeadings: readonly string[];
  readonly rows: readonly JudgedRow[];
}

/** Reads a file and says of every row what would become of it. Keeps nothing. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly cipher: IdentityCipher,
    private readonly reader: RowReader,
    private readonly queries: ImportQueries,
    private readonly homes: HomeQueries,
  ) {}

  /** @throws UnusableFileError */
  async preview(file: Buffer): Promise<Preview> {
    const { fileHash, unknownHeadings, rows } = await this.judge(file);
    return { previewHash: fileHash, unknownHeadings, rows: rows.map(shown) };
  }

  /** @throws UnusableFileError */
  async judge(file: Buffer): Promise<JudgedFile> {
    const fileHash = this.cipher.keyedHash('imported_file', createHash('sha256').update(file).digest('hex'));
    const { rows, unknownHeadings } = await readHomeList(file);
    const keyed = (await this.reader.read(rows)).map((row) => ({ ...row, ...this.keysOf(row) }));
    const hashes = keyed.flatMap(({ identityHash, referenceHash }) => [identityHash, referenceHash]);
    const known = await this.queries.known(hashes.filter((hash) => hash !== null));
    const persons = await this.knownPersons(keyed);
    const firsts = firstRows(keyed);
    const judged = keyed.map((row) => {
      const home = known.find((one) => isSame(one, row)) ?? persons.get(row.number) ?? null;
      return { ...row, home, problems: home ? [] : [...row.problems, ...repetitions(row, firsts)] };
    });
    return { fileHash, unknownHeadings, rows: judged };
  }

  /** Homes where one of a row's adults lives or lived, by the row's number: also those that did not come from a file. */
  private async knownPersons(rows: readonly CheckedRow[]): Promise<ReadonlyMap<number, KnownHome>> {
    const found = new Map<number, string>();
    for (const { number, input } of rows) {
      const numbers = (input.household?.persons ?? []).flatMap(({ personalNumber }) => personalNumber ?? []);
      for (const personalNumber of numbers) {
        const [homeId] = await this.homes.findByPerson(personalNumber);
        if (homeId) found.set(number, homeId);
      }
    }
    const homes = new Map((await this.homes.byIds([...found.values()])).map((home) => [home.id, home]));
    return new Map([...found].map(([number, id]) => [number, { id, number: homes.get(id)!.number }]));
  }

  private keysOf({ input, reference }: CheckedRow): RowKeys {
    const { familyName, givenNames, street, postalCode } = input.identity;
    const who = [familyName, givenNames, street, postalCode];
    const isWhole = who.every((part) => typeof part === 'string' && part !== '');
    return {
      identityHash: isWhole ? this.cipher.keyedHash('imported_home', who.map(folded).join('|')) : null,
      referenceHash: reference ? this.cipher.keyedHash('imported_reference', folded(reference)) : null,
    };
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isSame(known: KnownRow, { identityHash, referenceHash }: RowKeys): boolean {
  return known.identityHash === identityHash || (referenceHash !== null && known.referenceHash === referenceHash);
}

/** Where in the file each key stands first. */
function firstRows(rows: readonly (CheckedRow & RowKeys)[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { number, identityHash, referenceHash } of rows) {
    for (const key of [identityHash, referenceHash]) if (key && !firsts.has(key)) firsts.set(key, number);
  }
  return firsts;
}

function repetitions(row: CheckedRow & RowKeys, firsts: ReadonlyMap<string, number>): CellProblem[] {
  const earlier = (key: string | null) => (key && firsts.get(key) !== row.number ? firsts.get(key) : undefined);
  const [family, reference] = [earlier(row.identityHash), earlier(row.referenceHash)];
  return [
    ...(family ? [{ column: 'Efternamn', message: `Samma familj står redan på rad ${family}.` }] : []),
    ...(reference ? [{ column: 'Referens', message: `Samma referens står redan på rad ${reference}.` }] : []),
  ];
}

function shown({ number, reference, input, home, problems }: JudgedRow): PreviewRow {
  const { familyName, givenNames, locality } = input.identity;
  return {
    row: number,
    status: home ? 'known' : problems.length > 0 ? 'faulty' : 'new',
    reference,
    name: [givenNames, familyName].filter(Boolean).join(' '),
    locality: locality ?? '',
    assignmentType: input.offer.assignmentType ?? null,
    places: input.places ?? null,
    home: home && { id: home.id, number: home.number },
    problems,
  };
}
