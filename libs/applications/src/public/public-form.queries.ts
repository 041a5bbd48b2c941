import { Injectable } from '@nestjs/common';
import { NotFoundError, type LocalDate } from '#libs/kernel';
import { Clock, TenantDb, actAs, applicantActor, narrowActor } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { currentConsentTexts } from './consent-text.words.js';
import { FormTickets } from './form-ticket.service.js';
import type { ApplicationFormType, PublicRegionType } from './public-form.type.js';

const REGIONS = 'select id, code from samhem.regions order by name';

/** A form, and what the one who serves it needs besides. */
export interface OpenForm extends ApplicationFormType {
  readonly regionId: string;
  readonly today: LocalDate;
}

/** What everybody may know of the regions, asked for in the scope of a family that applies. */
@Injectable()
export class PublicRegions {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly regions: RegionQueries,
    private readonly tickets: FormTickets,
  ) {}

  /** By name. */
  async all(): Promise<PublicRegionType[]> {
    const found: PublicRegionType[] = [];
    for (const { id } of await this.every()) found.push((await this.describe(id)).region);
    return found;
  }

  /** @throws NotFoundError */
  async form(code: string): Promise<OpenForm> {
    const region = (await this.every()).find((one) => one.code === code);
    if (!region) throw new NotFoundError();
    return {
      ...(await this.describe(region.id)),
      regionId: region.id,
      today: this.clock.today(),
      consentTexts: currentConsentTexts(),
      ticket: this.tickets.issue(code),
    };
  }

  private every(): Promise<{ id: string; code: string }[]> {
    return actAs(narrowActor('applicant'), () => this.db.query<{ id: string; code: string }>(REGIONS));
  }

  private async describe(id: string): Promise<Pick<ApplicationFormType, 'region' | 'zones'>> {
    const { code, name, unitName, zones, municipalities } = await actAs(applicantActor(id), () => this.regions.mine());
    const named = municipalities.map((one) => ({ id: one.id, code: one.code, name: one.name }));
    named.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
    return { region: { code, name, unitName, municipalities: named }, zones };
  }
}
