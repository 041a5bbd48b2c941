import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public, SETTINGS, readMailFolder, type LaidMail, type Settings } from '#libs/platform';
import { escapeHtml, sendPage } from './sign-in-page.js';

export const MAIL_PATH = '/demonstration/brev';
const MOST = 30;
const MINUTE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The demonstration sends no mail: what it would have sent can be read here, and its links followed. Stands beside the embedded issuer alone. */
@Controller(MAIL_PATH)
export class DemonstrationMailController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Public()
  @Get()
  async show(@Res() response: Response): Promise<void> {
    const mails = this.settings.MAIL_DIR ? await readMailFolder(this.settings.MAIL_DIR, MOST) : [];
    sendPage(response, { status: 200, title: 'Brev i demonstrationen', body: bodyOf(mails) });
  }
}

function bodyOf(mails: readonly LaidMail[]): string {
  const lead =
    '<p>Det här är en demonstration. Inga brev skickas: de som skulle ha gått till familjerna ligger här, de senaste först.</p>';
  const back = '<p><a href="/">Till startsidan</a></p>';
  if (mails.length === 0) {
    return `${lead}\n<p>Inga brev har skrivits än. Bjud in en familj eller anmäl intresse på den publika sidan.</p>\n${back}`;
  }
  return `${lead}\n${mails.map(articleOf).join('\n')}\n${back}`;
}

function articleOf({ to, subject, text, laidAt }: LaidMail): string {
  const about = `Till ${escapeHtml(to)}, ${MINUTE.format(laidAt)}`;
  return `<article>\n<h2>${escapeHtml(subject)}</h2>\n<p><small>${about}</small></p>\n${paragraphsOf(text)}\n</article>`;
}

function paragraphsOf(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((one) => `<p>${linked(escapeHtml(one)).replaceAll('\n', '<br>')}</p>`).join('\n');
}

/** Addresses in text that has been through `escapeHtml`. */
function linked(escaped: string): string {
  return escaped.replace(/https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]/g, (address) => `<a href="${address}">${address}</a>`);
}
