import { Inject, Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { Mailer, SETTINGS, type Mail, type Settings } from '#libs/platform';
import { RegionQueries } from '#libs/regions';
import { LinkService } from './link.service.js';

/** Mails to the family of a home, with its personal link. From jobs only. */
@Injectable()
export class FamilyLetters {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly homes: HomeQueries,
    private readonly mailer: Mailer,
    private readonly links: LinkService,
    private readonly regions: RegionQueries,
  ) {}

  /** Sends nothing to a family that has given no address. */
  async send(
    homeId: string,
    key: string,
    write: (unitName: string, address: string) => Pick<Mail, 'subject' | 'text'>,
  ): Promise<void> {
    const to = await this.homes.mailAddress(homeId);
    if (!to) return;
    // The link is there for good before the mail is sent, so that a mail sent again opens the same door.
    const link = this.links.tokenOf(await this.links.ofHome(homeId));
    const { unitName } = await this.regions.mine();
    // After the #, so that it is sent to no server, written in no log and handed to no other page.
    await this.mailer.send({ to, key, ...write(unitName, `${this.settings.publicUrl}/min-familj/#${link}`) });
  }
}
