import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { InterestService, type AcceptedInterest } from '#libs/interests';
import { InvalidInputError, NotFoundError } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { PlacementEntity, PlacementPlaceEntity } from './placement.entity.js';
import { PlaceTakenError } from './placement.errors.js';
import type { RecordPlacementInput } from './placement.input.js';
import { PlacementQueries } from './placement.queries.js';
import { placementProblems } from './placement.rules.js';
import type { PlacementType } from './placement.type.js';

@Injectable()
export class PlacementService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly queries: PlacementQueries,
    private readonly interests: InterestService,
  ) {}

  /**
   * The interest is accepted, its need is placed, and the places that were held are taken from the first day on.
   * @throws InvalidInputError, NotFoundError, TransitionRefusedError, PlaceTakenError
   */
  async record(input: RecordPlacementInput): Promise<PlacementType> {
    const problems = placementProblems(input, this.clock.today());
    if (problems.length > 0) throw new InvalidInputError(problems);
    return this.db.run(async () => {
      const accepted = await this.interests.accept(input.interestId);
      const placementId = await this.insert(input, accepted);
      await this.events.record({
        type: 'PlacementRecorded',
        municipalityId: accepted.need.municipality.id,
        needId: accepted.need.id,
        profileId: accepted.profileId,
        interestId: input.interestId,
        placementId,
      });
      return this.queries.byId(placementId);
    });
  }

  private async insert(input: RecordPlacementInput, { need, placeIds }: AcceptedInterest): Promise<string> {
    const { regionId, municipalityId, userId } = requireActor();
    if (!regionId || !municipalityId || !userId) throw new NotFoundError();
    if (placeIds.length < need.childrenCount) throw new PlaceTakenError();
    return this.db.run(async (manager) => {
      const { identifiers } = await manager.insert(PlacementEntity, {
        ...input,
        regionId,
        municipalityId,
        needId: need.id,
        assignmentType: need.assignmentType,
        childrenCount: need.childrenCount,
        recordedAt: this.clock.now(),
        recordedBy: userId,
      });
      const placementId = identifiers[0]!['id'] as string;
      const places = placeIds.map((placeId) => ({ regionId, municipalityId, placementId, placeId }));
      await manager
        .insert(
          PlacementPlaceEntity,
          places.map((place) => ({ ...place, period: `[${input.startsOn},)` })),
        )
        .catch((error: unknown) => {
          throw isDoubleBooking(error) ? new PlaceTakenError() : error;
        });
      return placementId;
    });
  }
}

function isDoubleBooking(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23P01';
}
