import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { HomeCheck, LANGUAGES, RegisterHomeInput } from '#libs/homes';
import type { FieldProblem } from '#libs/kernel';
import { Clock, invalidInput } from '#libs/platform';
import { RegionQueries, municipalityNames } from '#libs/regions';
import { plain } from './reading/cell.rules.js';
import type { ListRow } from './home-list.js';
import { columnOf, readRow, type Vocabulary } from './home-row.rules.js';
import type { CellProblem } from './import.type.js';

/** A row that has been read: the home it describes, tidied as by the form, and everything wrong with it. */
export interface CheckedRow {
  readonly number: number;
  readonly reference: string | null;
  readonly input: RegisterHomeInput;
  readonly problems: readonly CellProblem[];
}

/** Rows checked between two breaths, so that other requests are served meanwhile. */
const AT_A_TIME = 100;

/** Reads rows as the form's own input, with the form's own rules and sentences. */
@Injectable()
export class RowReader {
  constructor(
    private readonly clock: Clock,
    private readonly regions: RegionQueries,
    private readonly check: HomeCheck,
  ) {}

  async read(rows: readonly ListRow[]): Promise<CheckedRow[]> {
    const words = await this.vocabulary();
    const checked: CheckedRow[] = [];
    for (let from = 0; from < rows.length; from += AT_A_TIME) {
      checked.push(...(await this.readSome(rows.slice(from, from + AT_A_TIME), words)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return checked;
  }

  private async readSome(rows: readonly ListRow[], words: Vocabulary): Promise<CheckedRow[]> {
    const read = rows.map(({ number, cellOf }) => ({ number, ...readRow(cellOf, words) }));
    const shaped = read.map((row) => {
      const input = plainToInstance(RegisterHomeInput, row.input);
      return { ...row, input, problems: [...row.problems, ...invalidInput(validateSync(input)).fields] };
    });
    // What needs the day or the region is asked only of a home whose shape is right.
    const whole = shaped.filter(({ problems }) => problems.length === 0);
    const faults = await this.check.faultsOf(whole.map(({ input }) => input));
    return shaped.map(({ number, reference, input, problems }) => {
      const place = whole.findIndex((row) => row.number === number);
      return { number, reference, input, problems: onePerColumn([...problems, ...(faults[place] ?? [])]) };
    });
  }

  private async vocabulary(): Promise<Vocabulary> {
    const { zones } = await this.regions.mine();
    const named = [...municipalityNames()].flatMap(([code, name]) => [
      [code, code] as const,
      [plain(name), code] as const,
      [plain(`${name} kommun`), code] as const,
    ]);
    return {
      zones: new Map(zones.flatMap(({ code, name }) => [[plain(name), code] as const, [plain(code), code] as const])),
      municipalities: new Map(named),
      languages: languageWords(),
      today: this.clock.today(),
    };
  }
}

/** The first thing said of each column, in the order it was said. */
function onePerColumn(problems: readonly FieldProblem[]): CellProblem[] {
  const byColumn = new Map<string, string>();
  for (const { path, message } of problems) {
    const column = columnOf(path);
    if (!byColumn.has(column)) byColumn.set(column, message);
  }
  return [...byColumn].map(([column, message]) => ({ column, message }));
}

let languages: ReadonlyMap<string, string> | undefined;

/** Codes and Swedish names: ”arabiska” and ”ar”. */
function languageWords(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('sv', { type: 'language' });
  languages ??= new Map(
    LANGUAGES.flatMap((code) => [[plain(names.of(code) ?? code), code] as const, [code, code] as const]),
  );
  return languages;
}
