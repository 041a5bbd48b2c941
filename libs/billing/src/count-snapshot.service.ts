import { Injectable } from '@nestjs/common';
import { InvalidInputError, type LocalDate } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { AgreementQueries } from '#libs/regions';
import { FigureMissingError, NoAgreementError } from './billing.errors.js';
import { countingDay, yearProblems } from './cost-split.rules.js';
import { CountSnapshotEntity } from './count-snapshot.entity.js';
import { CountSnapshotQueries } from './count-snapshot.queries.js';
import type { CountSnapshotType } from './count-snapshot.type.js';

type Counted = Omit<CountSnapshotEntity, 'regionId' | 'version' | 'countedOn' | 'takenAt' | 'takenBy'>;

@Injectable()
export class CountSnapshotService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: CountSnapshotQueries,
    private readonly agreements: AgreementQueries,
  ) {}

  /**
   * Counts 1 November of the year before. A count that says the same as the newest version is that version; a correction is a new one
   * of every member.
   * @throws InvalidInputError, NoAgreementError, FigureMissingError
   */
  async take(year: number): Promise<CountSnapshotType[]> {
    const problems = yearProblems(year, this.clock.today());
    if (problems.length > 0) throw new InvalidInputError(problems);
    return this.db.run(async () => {
      if (!(await this.agreements.lockFor(year))) throw new NoAgreementError(year);
      const day = countingDay(year);
      const newest = await this.queries.newest(day);
      const counted = await this.count(year, day);
      if (says(newest, counted)) return newest;
      await this.insert(counted, day, (newest[0]?.version ?? 0) + 1);
      await this.events.record({ type: 'CountSnapshotTaken', municipalityId: null });
      return this.queries.newest(day);
    });
  }

  private async count(year: number, day: LocalDate): Promise<Counted[]> {
    const sourced = await this.queries.sourced(day);
    const missing = sourced.filter(({ residents, placedElsewhere }) => !residents || !placedElsewhere);
    if (missing.length > 0)
      throw new FigureMissingError(
        missing.map(({ municipality }) => municipality.name),
        year,
      );
    return sourced.map(({ municipality, residents, placedElsewhere, placedInPool }) => ({
      municipalityId: municipality.id,
      residentChildren: residents!.value,
      residentSource: residents!.source,
      placedElsewhere: placedElsewhere!.value,
      placedInPool,
      placedSource: `${placedElsewhere!.source}. Därtill ${placedInPool} barn placerade genom poolen den 1 november ${year - 1}, enligt Samhem.`,
      isDemonstration: residents!.isDemonstration || placedElsewhere!.isDemonstration,
    }));
  }

  private async insert(counted: readonly Counted[], countedOn: LocalDate, version: number): Promise<void> {
    const { regionId, userId } = requireActor();
    const taken = { regionId: regionId!, takenAt: this.clock.now(), takenBy: userId };
    await this.db.run((manager) =>
      manager.insert(
        CountSnapshotEntity,
        counted.map((one) => ({ ...one, ...taken, countedOn, version })),
      ),
    );
  }
}

function says(newest: readonly CountSnapshotType[], counted: readonly Counted[]): boolean {
  const isSame = (before: CountSnapshotType, { municipalityId, ...now }: Counted) =>
    before.municipality.id === municipalityId &&
    (Object.keys(now) as (keyof typeof now)[]).every((key) => before[key] === now[key]);
  return newest.length === counted.length && newest.every((before, index) => isSame(before, counted[index]!));
}
