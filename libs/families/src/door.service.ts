import { Injectable } from '@nestjs/common';
import { HomeService } from '#libs/homes';
import { InvalidInputError, addDays, type LocalDate } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { ConsentService } from './consent.service.js';
import type { FamilyPageType } from './door.type.js';
import { FamilyDoor } from './family-door.service.js';

/** Days within which the unit calls a family that asked for it. */
export const CALL_DAYS = 3;

/**
 * What a family does on its own page, as the system of its region. Unknown, closed and expired links are answered alike, and so is
 * the link to a home that has left the pool.
 */
@Injectable()
export class DoorService {
  constructor(
    private readonly door: FamilyDoor,
    private readonly clock: Clock,
    private readonly homes: HomeService,
    private readonly consents: ConsentService,
    private readonly tasks: TaskService,
  ) {}

  show(token: string, address: string): Promise<FamilyPageType> {
    return this.door.enter(token, address, async () => undefined);
  }

  /**
   * The family takes children from that day on.
   * @throws InvalidInputError
   */
  confirmAvailability(token: string, address: string, availableFrom: LocalDate): Promise<FamilyPageType> {
    return this.door.enter(token, address, async (homeId) => {
      // Somebody who has the page open at midnight means today.
      if (availableFrom < addDays(this.clock.today(), -1)) {
        throw new InvalidInputError([{ path: 'availableFrom', message: 'Välj en dag från i dag och framåt.' }]);
      }
      await this.homes.confirmAvailability(homeId, availableFrom);
    });
  }

  /** The family takes no child until further notice. */
  declineAvailability(token: string, address: string): Promise<FamilyPageType> {
    return this.door.enter(token, address, async (homeId) => {
      await this.homes.declineAvailability(homeId);
    });
  }

  /** @param municipalityIds null = every municipality */
  revokeConsent(token: string, address: string, municipalityIds: readonly string[] | null): Promise<FamilyPageType> {
    return this.door.enter(token, address, async (homeId) => {
      await this.consents.revoke(homeId, municipalityIds, 'family');
    });
  }

  askForContact(token: string, address: string): Promise<FamilyPageType> {
    return this.door.enter(token, address, (homeId) =>
      this.tasks.open('contact_family', { homeId }, { on: addDays(this.clock.today(), CALL_DAYS) }),
    );
  }
}
