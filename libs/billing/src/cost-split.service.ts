import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import type { KeyModel } from '#libs/regions';
import { NoChildrenError } from './billing.errors.js';
import { CostShareEntity, CostSplitEntity } from './cost-split.entity.js';
import { CostSplitQueries } from './cost-split.queries.js';
import { budgetProblems, countingDay, yearProblems } from './cost-split.rules.js';
import type { CostSplitType } from './cost-split.type.js';
import type { CountSnapshotType } from './count-snapshot.type.js';
import { splitHalfChildrenHalfPlaced, type Share } from './half-children-half-placed.split.js';
import { SplitBasis } from './split-basis.js';

@Injectable()
export class CostSplitService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: CostSplitQueries,
    private readonly basis: SplitBasis,
  ) {}

  /**
   * Divides the year's budget by the agreement's key over the newest count. Every computation is a new version.
   * @throws InvalidInputError, NoAgreementError, CountMissingError, NoChildrenError
   */
  async compute(year: number, budget: bigint): Promise<CostSplitType> {
    const problems = [...yearProblems(year, this.clock.today()), ...budgetProblems(budget)];
    if (problems.length > 0) throw new InvalidInputError(problems);
    return this.db.run(async () => {
      const { keyModel, counts } = await this.basis.of(year);
      const shares = split(budget, counts, year);
      const splitId = await this.insert({ year, budget, keyModel });
      await this.insertShares(splitId, shares, counts);
      await this.events.record({ type: 'CostSplitComputed', municipalityId: null, splitId });
      return (await this.queries.ofYear(year))!;
    });
  }

  private async insert({
    year,
    budget,
    keyModel,
  }: {
    year: number;
    budget: bigint;
    keyModel: KeyModel;
  }): Promise<string> {
    const { regionId, userId } = requireActor();
    const version = (await this.queries.newestVersion(year)) + 1;
    return this.db.run(async (manager) => {
      const { identifiers } = await manager.insert(CostSplitEntity, {
        regionId: regionId!,
        year,
        version,
        budgetOre: String(budget),
        keyModel,
        countedOn: countingDay(year),
        computedAt: this.clock.now(),
        computedBy: userId,
      });
      return identifiers[0]!['id'] as string;
    });
  }

  private async insertShares(
    splitId: string,
    shares: readonly Share[],
    counts: readonly CountSnapshotType[],
  ): Promise<void> {
    const { regionId } = requireActor();
    const rows = shares.map((share, index) => ({
      regionId: regionId!,
      splitId,
      municipalityId: counts[index]!.municipality.id,
      snapshotVersion: counts[index]!.version,
      countedOn: counts[index]!.countedOn,
      residentChildren: share.residentChildren,
      placedChildren: share.placedChildren,
      residentOre: String(share.residentAmount),
      placedOre: String(share.placedAmount),
      shareOre: String(share.share),
      remainderOre: share.remainderOre,
    }));
    await this.db.run((manager) => manager.insert(CostShareEntity, rows));
  }
}

function split(budget: bigint, counts: readonly CountSnapshotType[], year: number): Share[] {
  if (counts.every(({ residentChildren, placedChildren }) => residentChildren + placedChildren === 0)) {
    throw new NoChildrenError(year);
  }
  return splitHalfChildrenHalfPlaced(
    budget,
    counts.map(({ municipality, residentChildren, placedChildren }) => ({
      code: municipality.code,
      residentChildren,
      placedChildren,
    })),
  );
}
