import { Injectable } from '@nestjs/common';
import { findLeaks, shippedGazetteer, type KnownKind, type Leak } from '#libs/avidentification';
import { HomeQueries } from '#libs/homes';

/** What the detector calls the kinds of the household's values; the others have one name in both. */
const KIND_OF: Readonly<Record<string, KnownKind>> = {
  given_name: 'name',
  family_name: 'name',
  other_name: 'name',
  postal_code: 'other',
  locality: 'place',
};

/** The leak detector with what it has to know of the home. The values are read under the log and forgotten again. */
@Injectable()
export class LeakCheck {
  constructor(private readonly homes: HomeQueries) {}

  /** @throws NotFoundError */
  async find(homeId: string, text: string): Promise<Leak[]> {
    const values = await this.homes.knownValues(homeId);
    const known = values.map(({ kind, value }) => ({ kind: KIND_OF[kind] ?? (kind as KnownKind), value }));
    return findLeaks(text, known, shippedGazetteer());
  }
}
