import { Injectable } from '@nestjs/common';
import { findLeaks, shippedGazetteer, type KnownValue, type Leak } from '#libs/avidentification';
import { HomeQueries } from '#libs/homes';

const PURPOSE = 'granskning av profilens text';

/** The leak detector with what it has to know of the home. The values are read under the log and forgotten again. */
@Injectable()
export class LeakCheck {
  constructor(private readonly homes: HomeQueries) {}

  /** @throws NotFoundError */
  async find(homeId: string, text: string): Promise<Leak[]> {
    return findLeaks(text, await this.knownOf(homeId), shippedGazetteer());
  }

  private async knownOf(homeId: string): Promise<KnownValue[]> {
    const identity = await this.homes.identity(homeId, PURPOSE);
    const values: [KnownValue['kind'], string | null][] = [
      ['name', identity.familyName],
      ['name', identity.givenNames],
      ['street', identity.street],
      ['place', identity.locality],
      ['phone', identity.phone],
      ['email', identity.email],
    ];
    return values.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
  }
}
