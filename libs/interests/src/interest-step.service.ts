import { Injectable } from '@nestjs/common';
import { In, type FindOptionsWhere } from 'typeorm';
import { NotFoundError, assertTransition, isEnd, isUuid } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor, type DomainEvent } from '#libs/platform';
import { ProfileDetails, type InterestedReader } from '#libs/profiles';
import { InterestEntity, PlaceReservationEntity } from './interest.entity.js';
import { MOST_OPEN_PER_HOME } from './interest.rules.js';
import { INTEREST_TRANSITIONS, REFUSAL_OF } from './interest.transitions.js';
import { OPEN_STATUSES, type InterestReason, type InterestStatus } from './interest.words.js';

export interface Step {
  readonly to: Exclude<InterestStatus, 'expressed'>;
  readonly reason?: InterestReason;
  readonly note?: string | null | undefined;
}

const EVENT_OF: Readonly<Record<InterestStatus, string>> = {
  expressed: 'InterestExpressed',
  under_consideration: 'InterestConsidered',
  family_asked: 'FamilyAsked',
  contact_brokered: 'ContactBrokered',
  accepted: 'InterestAccepted',
  declined: 'InterestDeclined',
  withdrawn: 'InterestWithdrawn',
  lapsed: 'InterestLapsed',
};

/** Tries the home's slots in order: the first free one is taken, the others then collide with the row itself. */
const INSERT = `
  insert into samhem.interests
    (region_id, municipality_id, need_id, profile_id, publication_id, slot, status, expressed_at, expressed_by, changed_at)
  select $1, $2, $3, p.id, p.publication_id, slot, 'expressed', $5, $6, $5
  from samhem.profiles p cross join generate_series(1, $7) slot where p.id = $4 order by slot
  on conflict do nothing
  returning id`;

/**
 * One step of an interest: checked against the table, written, and recorded as an event in the same transaction. Rows are held in one
 * order everywhere, so that nobody waits in a ring: the region's profiles, home, need, profiles, interests by id, places.
 */
@Injectable()
export class InterestStepService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventRecorder,
    private readonly clock: Clock,
    private readonly details: ProfileDetails,
  ) {}

  /** @returns the new interest's id, or undefined when the home carries as many as it may */
  async express(needId: string, profileId: string): Promise<string | undefined> {
    const { regionId, municipalityId, userId } = requireActor();
    return this.db.run(async () => {
      const now = this.clock.now();
      const parameters = [regionId, municipalityId, needId, profileId, now, userId, MOST_OPEN_PER_HOME];
      const [interest] = await this.db.query<{ id: string }>(INSERT, parameters);
      if (!interest) return undefined;
      const ids = { needId, profileId, interestId: interest.id };
      await this.events.record({ type: EVENT_OF.expressed, municipalityId, ...ids });
      return interest.id;
    });
  }

  /** @throws NotFoundError for an unknown interest and for somebody else's alike */
  async hold(id: string): Promise<InterestEntity> {
    const [interest] = isUuid(id) ? await this.holdWhere({ id }) : [];
    if (!interest) throw new NotFoundError();
    return interest;
  }

  async holdOpen(where: { needId: string } | { publicationId: string }): Promise<InterestEntity[]> {
    return this.holdWhere({ ...where, status: In([...OPEN_STATUSES]) });
  }

  /** @throws TransitionRefusedError. Places held for the interest are given back as soon as it is no longer brokered. */
  async take(interest: InterestEntity, { to, reason, note }: Step): Promise<void> {
    assertTransition(INTEREST_TRANSITIONS, { from: interest.status, to }, REFUSAL_OF[to]);
    const { regionId, id, municipalityId, needId, profileId } = interest;
    const why = reason ? { reasonCode: reason, reasonNote: note ?? null } : {};
    await this.db.run(async (manager) => {
      await manager.update(InterestEntity, { regionId, id }, { status: to, changedAt: this.clock.now(), ...why });
      if (interest.status === 'contact_brokered') {
        await manager.delete(PlaceReservationEntity, { regionId, interestId: id });
      }
      if (isEnd(INTEREST_TRANSITIONS, to)) await this.details.close(id);
      const ids = { needId, profileId, interestId: id };
      await this.events.record({
        type: EVENT_OF[to],
        municipalityId,
        ...ids,
        ...(reason ? { reasonCode: reason } : {}),
        ...(note ? { note } : {}),
      });
    });
  }

  async reserve({ regionId, municipalityId, id }: InterestEntity, placeIds: readonly string[]): Promise<void> {
    const held = { regionId, municipalityId, interestId: id, reservedAt: this.clock.now() };
    await this.db.run((manager) =>
      manager.insert(
        PlaceReservationEntity,
        placeIds.map((placeId) => ({ ...held, placeId })),
      ),
    );
  }

  /** @returns false when it was open already, or the profile is not shown */
  async openDetails(homeId: string, reader: InterestedReader): Promise<boolean> {
    return this.details.open(homeId, reader);
  }

  async record(type: string, about: Omit<DomainEvent, 'type'>): Promise<void> {
    await this.events.record({ type, ...about });
  }

  private async holdWhere(where: FindOptionsWhere<InterestEntity>): Promise<InterestEntity[]> {
    const { regionId } = requireActor();
    if (!regionId) throw new NotFoundError();
    return this.db.run((manager) =>
      manager.find(InterestEntity, {
        where: { ...where, regionId },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      }),
    );
  }
}
