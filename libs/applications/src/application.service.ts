import { Injectable } from '@nestjs/common';
import { LinkService } from '#libs/families';
import { addDays, assertTransition } from '#libs/kernel';
import { Clock, EventRecorder, TenantDb, requireActor } from '#libs/platform';
import { TaskService } from '#libs/tasks';
import { ApplicationIdentities } from './application-identity.service.js';
import { ApplicationEntity } from './application.entity.js';
import { ApplicationNotConfirmedError, BecameHomeError } from './application.errors.js';
import { ApplicationQueries } from './application.queries.js';
import { APPLICATION_TRANSITIONS } from './application.transitions.js';
import type { ApplicationType } from './application.type.js';
import type { Withdrawer } from './application.words.js';

/** Days within which somebody of the unit answers a family that has confirmed. */
export const ANSWER_DAYS = 7;

/** What follows from a change of an application, whoever made it. */
@Injectable()
export class ApplicationChanges {
  constructor(
    private readonly events: EventRecorder,
    private readonly tasks: TaskService,
    private readonly clock: Clock,
    private readonly links: LinkService,
    private readonly identities: ApplicationIdentities,
  ) {}

  async confirmed(applicationId: string): Promise<void> {
    await this.tasks.open('process_application', { applicationId }, { on: addDays(this.clock.today(), ANSWER_DAYS) });
    await this.events.record({ type: 'ApplicationConfirmed', municipalityId: null, applicationId });
  }

  /** Who they are and what they answered is gone when this returns; that they applied is kept. */
  async withdrawn(applicationId: string): Promise<void> {
    await this.identities.remove(applicationId);
    await this.links.closeOf({ applicationId });
    await this.tasks.close('process_application', { applicationId });
    await this.events.record({ type: 'ApplicationWithdrawn', municipalityId: null, applicationId });
  }

  /** The unit has begun to work with the family, so nobody needs to be reminded of it. */
  async taken(applicationId: string): Promise<void> {
    await this.tasks.close('process_application', { applicationId });
  }
}

@Injectable()
export class ApplicationService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly queries: ApplicationQueries,
    private readonly changes: ApplicationChanges,
  ) {}

  /**
   * The family has followed its link. One that is confirmed already stays so.
   * @throws NotFoundError, TransitionRefusedError
   */
  async confirm(id: string): Promise<ApplicationType> {
    return this.db.run(async () => {
      const { status } = await this.queries.held(id);
      if (status === 'confirmed') return this.queries.byId(id);
      const step = { from: status, to: 'confirmed' } as const;
      assertTransition(APPLICATION_TRANSITIONS, step, 'Anmälan har återtagits.');
      await this.change(id, { status: 'confirmed', confirmedAt: this.clock.now() });
      await this.changes.confirmed(id);
      return this.queries.byId(id);
    });
  }

  /**
   * At any time before it became a home. One that is withdrawn already stays so.
   * @throws NotFoundError, BecameHomeError
   */
  async withdraw(id: string, by: Withdrawer): Promise<ApplicationType> {
    return this.db.run(async () => {
      const { status, homeId } = await this.queries.held(id);
      if (homeId) throw new BecameHomeError();
      if (status === 'withdrawn') return this.queries.byId(id);
      await this.change(id, { status: 'withdrawn', withdrawnAt: this.clock.now(), withdrawnBy: by });
      await this.changes.withdrawn(id);
      return this.queries.byId(id);
    });
  }

  /**
   * Called when the unit registers the family as a home, in that transaction.
   * @throws NotFoundError, ApplicationNotConfirmedError, BecameHomeError
   */
  async becomeHome(id: string, homeId: string): Promise<void> {
    await this.db.run(async () => {
      const held = await this.queries.held(id);
      if (held.status !== 'confirmed') throw new ApplicationNotConfirmedError();
      if (held.homeId) throw new BecameHomeError();
      await this.change(id, { homeId });
      await this.changes.taken(id);
    });
  }

  private async change(id: string, to: Partial<ApplicationEntity>): Promise<void> {
    await this.db.run((manager) =>
      manager.update(ApplicationEntity, { regionId: requireActor().regionId!, id }, to).then(() => undefined),
    );
  }
}
