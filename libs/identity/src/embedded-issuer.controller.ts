import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '#libs/platform';
import { MAIL_PATH } from './demonstration-mail.controller.js';
import { CHOICE_PATH, EmbeddedIssuer } from './embedded-issuer.js';
import { ROLE_NAMES } from './role.words.js';
import { REFUSALS, escapeHtml, sendPage } from './sign-in-page.js';
import { UserQueries, type DemonstrationUser } from './user.queries.js';

/** The demonstration's sign-in page: choose whom to be. */
@Controller(CHOICE_PATH)
export class EmbeddedIssuerController {
  constructor(
    private readonly issuer: EmbeddedIssuer,
    private readonly users: UserQueries,
  ) {}

  @Public()
  @Get(':attempt')
  async show(@Req() request: Request, @Res() response: Response, @Param('attempt') attempt: string): Promise<void> {
    if (!(await this.isUnderWay(request, response))) return;
    const body = choicesOf(await this.users.demonstrationUsers(), `${CHOICE_PATH}/${encodeURIComponent(attempt)}`);
    sendPage(response, { status: 200, title: 'Vem vill du logga in som?', body });
  }

  @Public()
  @Post(':attempt/:subject')
  async choose(@Req() request: Request, @Res() response: Response, @Param('subject') subject: string): Promise<void> {
    if (await this.isUnderWay(request, response)) await this.issuer.choose(request, response, subject);
  }

  private async isUnderWay(request: Request, response: Response): Promise<boolean> {
    try {
      await this.issuer.assertUnderWay(request, response);
      return true;
    } catch (error) {
      if ((error as Error).name !== 'SessionNotFound') throw error;
      sendPage(response, REFUSALS.notOurs);
      return false;
    }
  }
}

function choicesOf(users: readonly DemonstrationUser[], path: string): string {
  const mail = `<p>Brev till familjer skickas inte, men <a href="${MAIL_PATH}">går att läsa här</a>.</p>`;
  const lead = `<p>Det här är en demonstration. Personerna är påhittade och du behöver inget lösenord.</p>\n${mail}`;
  if (users.length === 0) return `${lead}<p>Det finns inga demonstrationsanvändare.</p>`;
  const regions = [...new Set(users.map(({ region }) => region))];
  const lists = regions.map((region) => {
    const items = users.filter((user) => user.region === region).map((user) => choiceOf(user, path));
    return `<h2>${escapeHtml(region)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `${lead}\n<form method="post">\n${lists.join('\n')}\n</form>`;
}

function choiceOf({ subject, displayName, roles, place }: DemonstrationUser, path: string): string {
  const names = roles.map((role) => ROLE_NAMES[role]).join(', ') || 'ingen roll';
  return `<li><button formaction="${escapeHtml(`${path}/${encodeURIComponent(subject)}`)}"><strong>${escapeHtml(displayName)}</strong> <small>${escapeHtml(names)}, ${escapeHtml(place)}</small></button></li>`;
}
