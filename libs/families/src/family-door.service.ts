import { Injectable } from '@nestjs/common';
import { AttemptLimiter, type Limit } from '#libs/platform';
import { DoorQueries } from './door.queries.js';
import type { FamilyPageType } from './door.type.js';
import { LinkService } from './link.service.js';

/** A family that reads and changes its page at leisure; a secret of 256 bits is not guessed at any pace. */
export const DOOR: Limit = { what: 'personal links', most: 120, seconds: 600 };

/** Opens a home's page to whoever has its link. */
@Injectable()
export class FamilyDoor {
  constructor(
    private readonly limiter: AttemptLimiter,
    private readonly links: LinkService,
    private readonly queries: DoorQueries,
  ) {}

  /**
   * Does the work as the system of the home's region.
   * @returns the page as it stands afterwards
   * @throws NotFoundError, TooManyAttemptsError
   */
  async enter(token: string, address: string, work: (homeId: string) => Promise<void>): Promise<FamilyPageType> {
    this.limiter.take(DOOR, address);
    return this.links.follow(token, 'home', async ({ homeId }) => {
      await this.queries.page(homeId!);
      await work(homeId!);
      return this.queries.page(homeId!);
    });
  }
}
