import { Injectable } from '@nestjs/common';
import { ApplicationQueries, ApplicationService } from '#libs/applications';
import { HomeService, type RegisterHomeInput } from '#libs/homes';
import { DomainError, NotFoundError, isUuid } from '#libs/kernel';
import { TenantDb, requireActor } from '#libs/platform';
import { CaseQueries } from './case.queries.js';
import { CaseService } from './case.service.js';
import { CaseNotReadyError, assertMayMove, obstaclesTo } from './case.transitions.js';
import type { CaseType, RegistrationDraftType } from './case.type.js';

export class HomeRegisteredAlreadyError extends DomainError {
  constructor() {
    super('HOME_REGISTERED', 'Hemmet är redan registrerat från den här intresseanmälan.');
  }
}

/** Cases by the application they began with. */
@Injectable()
export class RegistrationCases {
  constructor(
    readonly db: TenantDb,
    readonly queries: CaseQueries,
  ) {}

  /** @throws NotFoundError */
  async caseOf(applicationId: string): Promise<string> {
    const [found] = isUuid(applicationId)
      ? await this.db.query<{ id: string }>('select id from samhem.recruitment_cases where application_id = $1', [
          applicationId,
        ])
      : [];
    if (!found) throw new NotFoundError();
    return found.id;
  }
}

/** A family that has been screened becomes a home. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly found: RegistrationCases,
    private readonly cases: CaseService,
    private readonly homes: HomeService,
    private readonly applications: ApplicationService,
    private readonly identities: ApplicationQueries,
  ) {}

  /**
   * The home is registered, linked with the case and the application, and the case moves to its register checks.
   * @throws NotFoundError, HomeRegisteredAlreadyError, TransitionRefusedError, CaseNotReadyError, InvalidInputError
   */
  async register(applicationId: string, input: RegisterHomeInput): Promise<CaseType> {
    return this.found.db.run(async () => {
      const held = await this.found.queries.held(await this.found.caseOf(applicationId));
      if (held.homeId) throw new HomeRegisteredAlreadyError();
      assertMayMove(held, 'register_checks', requireActor().roles);
      const readiness = { ...(await this.found.queries.readinessOf(held)), hasHome: true };
      const obstacles = obstaclesTo('register_checks', 'first_screening', readiness);
      if (obstacles.length > 0) throw new CaseNotReadyError(obstacles);
      const { id: homeId } = await this.homes.register(input);
      await this.applications.becomeHome(applicationId, homeId);
      await this.cases.becomeHome(held, homeId);
      return this.found.queries.byId(held.id);
    });
  }

  /** @throws NotFoundError */
  caseOf(applicationId: string): Promise<string> {
    return this.found.caseOf(applicationId);
  }

  /**
   * What the form begins with. The read is logged, with the registration as its purpose.
   * @throws NotFoundError
   */
  async draft(applicationId: string): Promise<RegistrationDraftType> {
    return this.found.db.run(async () => {
      const { reference } = await this.found.queries.byId(await this.found.caseOf(applicationId));
      const identity = await this.identities.identity(applicationId, `registrera hemmet från ${reference}`);
      const { familyName, givenNames, phone, email, municipalityCode } = identity;
      return { reference, familyName, givenNames, phone, email, municipalityCode };
    });
  }
}
