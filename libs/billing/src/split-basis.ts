import { Injectable } from '@nestjs/common';
import { AgreementQueries, type KeyModel } from '#libs/regions';
import { CountMissingError, NoAgreementError } from './billing.errors.js';
import { countingDay } from './cost-split.rules.js';
import { CountSnapshotQueries } from './count-snapshot.queries.js';
import type { CountSnapshotType } from './count-snapshot.type.js';

/** What a split stands on: the agreement's key and the newest count. */
@Injectable()
export class SplitBasis {
  constructor(
    private readonly agreements: AgreementQueries,
    private readonly snapshots: CountSnapshotQueries,
  ) {}

  async of(year: number): Promise<{ keyModel: KeyModel; counts: CountSnapshotType[] }> {
    const agreement = await this.agreements.lockFor(year);
    if (!agreement) throw new NoAgreementError(year);
    const counts = await this.snapshots.newest(countingDay(year));
    if (counts.length === 0) throw new CountMissingError(year);
    return { keyModel: agreement.keyModel, counts };
  }
}
