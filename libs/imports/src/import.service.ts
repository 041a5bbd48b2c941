import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { InvalidInputError, type FieldProblem } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { HomeImportEntity, ImportedHomeEntity } from './import.entity.js';
import type { Imported } from './import.type.js';
import { columnOf } from './home-row.rules.js';
import { PreviewService, type JudgedFile, type JudgedRow } from './preview.service.js';

type Registered = Imported['registered'][number];

/** Registers the chosen rows of a file, all or none. A row that is here already is passed over, so that a repeat changes nothing. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly homes: HomeService,
    private readonly previews: PreviewService,
  ) {}

  /**
   * @param previewHash from the preview: it has to be the same file
   * @throws UnusableFileError, InvalidInputError with a problem a cell
   */
  async import(file: Buffer, chosen: readonly number[], previewHash: string): Promise<Imported> {
    return this.db.run(async () => {
      const judged = await this.previews.judge(file);
      if (judged.fileHash !== previewHash) {
        throw new InvalidInputError([
          { path: 'file', message: 'Filen är inte den som granskades. Granska den på nytt innan du importerar.' },
        ]);
      }
      const rows = chosenFrom(judged, chosen);
      const fresh = rows.filter(({ home }) => home === null);
      const registered = fresh.length > 0 ? await this.register(fresh, judged) : [];
      return { registered, alreadyThere: rows.length - fresh.length };
    });
  }

  private async register(rows: readonly JudgedRow[], { fileHash, rows: all }: JudgedFile): Promise<Registered[]> {
    return this.db.run(async (manager) => {
      const { regionId, userId } = requireActor();
      const { identifiers } = await manager.insert(HomeImportEntity, {
        ...{ regionId: regionId!, importedAt: this.clock.now(), importedBy: userId, fileHash },
        ...{ rowsRead: all.length, homesRegistered: rows.length },
      });
      const by = { regionId: regionId!, importId: identifiers[0]!['id'] as string };
      const registered: Registered[] = [];
      for (const row of rows) {
        const home = await this.registerOne(row);
        const { identityHash, referenceHash } = row;
        await manager.insert(ImportedHomeEntity, {
          ...by,
          homeId: home.homeId,
          identityHash: identityHash!,
          referenceHash,
        });
        registered.push(home);
      }
      await this.events.record({ type: 'HomesImported', municipalityId: null });
      return registered;
    });
  }

  private async registerOne({ number: row, input }: JudgedRow): Promise<Registered> {
    try {
      const { id: homeId, number } = await this.homes.register(input);
      return { row, homeId, number };
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      throw new InvalidInputError(
        error.fields.map(({ path, message }) => at(row, { column: columnOf(path), message })),
      );
    }
  }
}

function chosenFrom({ rows }: JudgedFile, chosen: readonly number[]): JudgedRow[] {
  const wanted = new Set(chosen);
  const found = rows.filter(({ number }) => wanted.has(number));
  if (found.length === 0 || found.length < wanted.size) {
    throw new InvalidInputError([{ path: 'rows', message: 'Välj rader ur förhandsgranskningen, minst en.' }]);
  }
  const problems = found.flatMap(({ number, problems: here }) => here.map((problem) => at(number, problem)));
  if (problems.length > 0) throw new InvalidInputError(problems);
  return found;
}

/** ”Rad 14, Postnummer: Ange postnummer med fem siffror …” */
function at(row: number, { column, message }: { column: string; message: string }): FieldProblem {
  return { path: `rows.${row}.${column}`, message: `Rad ${row}, ${column}: ${message}` };
}
