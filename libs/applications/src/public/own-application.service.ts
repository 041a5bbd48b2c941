import { Injectable } from '@nestjs/common';
import { DOOR, LinkService } from '#libs/families';
import { AttemptLimiter } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { ApplicationQueries } from '../application.queries.js';
import { ApplicationService } from '../application.service.js';
import type { ApplicationType } from '../application.type.js';
import type { OwnApplicationType } from './public-form.type.js';

/** A family's own application, by the link in its mail. An unknown link, an old one and a withdrawn application are answered alike. */
@Injectable()
export class OwnApplication {
  constructor(
    private readonly limiter: AttemptLimiter,
    private readonly links: LinkService,
    private readonly queries: ApplicationQueries,
    private readonly service: ApplicationService,
    private readonly regions: RegionQueries,
  ) {}

  /** Changes nothing: mail scanners follow links too. */
  show(token: string, address: string): Promise<OwnApplicationType> {
    return this.follow(token, address, (id) => this.queries.byId(id));
  }

  confirm(token: string, address: string): Promise<OwnApplicationType> {
    return this.follow(token, address, (id) => this.service.confirm(id));
  }

  /** @throws BecameHomeError */
  withdraw(token: string, address: string): Promise<OwnApplicationType> {
    return this.follow(token, address, (id) => this.service.withdraw(id, 'family'));
  }

  /** @throws NotFoundError, TooManyAttemptsError */
  private async follow(
    token: string,
    address: string,
    work: (id: string) => Promise<ApplicationType>,
  ): Promise<OwnApplicationType> {
    this.limiter.take(DOOR, address);
    return this.links.follow(token, 'application', async ({ applicationId }) => {
      const { status, submittedAt, assignmentTypes, homeId } = await work(applicationId!);
      const { unitName, code } = await this.regions.mine();
      return { status, submittedAt, assignmentTypes, unitName, regionCode: code, becameHome: homeId !== null };
    });
  }
}
