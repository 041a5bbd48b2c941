import { Inject, Injectable } from '@nestjs/common';
import { LinkService } from '#libs/families';
import { SETTINGS, type Mail, type Settings } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { ApplicationIdentities } from './application-identity.service.js';
import { confirmationMail } from './application-mail.words.js';

/** The mail with the family's link. */
@Injectable()
export class ConfirmationLetter {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly identities: ApplicationIdentities,
    private readonly links: LinkService,
    private readonly regions: RegionQueries,
  ) {}

  /** @returns undefined when the link has been closed */
  async write(applicationId: string): Promise<Omit<Mail, 'key'> | undefined> {
    const linkId = await this.links.ofApplication(applicationId);
    if (!linkId) return undefined;
    const { email } = await this.identities.open(applicationId);
    const { unitName } = await this.regions.mine();
    // After the #, so that it is sent to no server, written in no log and handed to no other page.
    const address = `${this.settings.publicUrl}/anmalan/#${this.links.tokenOf(linkId)}`;
    return { to: email, ...confirmationMail(unitName, address) };
  }
}
