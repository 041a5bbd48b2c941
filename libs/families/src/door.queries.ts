import { Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { NotFoundError } from '#libs/kernel';
import { TenantDb } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { ConsentQueries } from './consent.queries.js';
import { bandsTouchedBy } from './door.rules.js';
import type { FamilyConsentType, FamilyPageType } from './door.type.js';

const ASKED = `select id from samhem.tasks where kind = 'contact_family' and home_id = $1 and done_at is null`;

/** What a family sees of itself: the offer as coarse as the municipalities may see it at the most, and no word of who it is. */
@Injectable()
export class DoorQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly homes: HomeQueries,
    private readonly consents: ConsentQueries,
    private readonly regions: RegionQueries,
  ) {}

  /** @throws NotFoundError also for a home that has left the pool */
  async page(homeId: string): Promise<FamilyPageType> {
    return this.db.run(async () => {
      const { status, offer } = await this.homes.byId(homeId);
      if (status === 'withdrawn') throw new NotFoundError();
      const { unitName } = await this.regions.mine();
      return {
        unitName,
        isPublished: status === 'published',
        assignmentType: offer.assignmentType,
        ageBands: bandsTouchedBy(offer),
        zone: offer.zone.name,
        offersOwnRoom: offer.offersOwnRoom,
        isStepFree: offer.isStepFree,
        hasAnimals: offer.hasAnimals,
        hasOwnChildren: offer.hasOwnChildren,
        languages: offer.languages,
        takesChildren: offer.isAvailable,
        availableFrom: offer.availableFrom,
        availabilityConfirmedOn: offer.availabilityConfirmedOn,
        confirmedUntil: offer.availabilityHoldsUntil,
        consents: await this.consentsOf(homeId),
        hasAskedForContact: (await this.db.query(ASKED, [homeId])).length > 0,
      };
    });
  }

  /** One a municipality: the standing one, or the last that was revoked. */
  private async consentsOf(homeId: string): Promise<FamilyConsentType[]> {
    const all = await this.consents.ofHome(homeId);
    const latest = all.filter((consent, index) => {
      return all.findIndex(({ municipalityId }) => municipalityId === consent.municipalityId) === index;
    });
    return latest
      .map(({ municipalityId, municipality, givenOn, revokedAt }) => {
        return { municipalityId, municipality, givenOn, stands: revokedAt === null };
      })
      .sort((a, b) => a.municipality.localeCompare(b.municipality, 'sv'));
  }
}
