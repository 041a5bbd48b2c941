import { Controller, Get, Headers, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ForbiddenError, Public, SETTINGS, type Settings } from '#libs/platform';
import { SIGN_IN_MS, SessionActors } from './session-actors.js';
import { REFUSALS, sendPage } from './sign-in-page.js';
import { isOtherNameForSameMachine, localPath } from './sign-in.rules.js';
import { SignInRefused, SignInService } from './sign-in.service.js';
import { UserQueries, type UserKey } from './user.queries.js';

@Controller('auth')
export class SignInController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly signIns: SignInService,
    private readonly users: UserQueries,
    private readonly sessions: SessionActors,
  ) {}

  @Public()
  @Get('sign-in')
  async signIn(
    @Req() request: Request,
    @Res() response: Response,
    @Query('returnTo') returnTo: unknown,
  ): Promise<void> {
    const { publicUrl } = this.settings;
    if (isOtherNameForSameMachine(request.headers.host, publicUrl)) {
      return response.redirect(303, publicUrl + request.originalUrl);
    }
    await answering(response, async () => {
      const { url, attempt } = await this.signIns.begin();
      const { session } = request;
      session.signIn = { ...attempt, returnTo: localPath(returnTo, publicUrl) };
      if (!session.user) session.cookie.maxAge = SIGN_IN_MS;
      await done((callback) => session.save(callback));
      redirect(response, url);
    });
  }

  @Public()
  @Get('callback')
  async callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    await answering(response, async () => {
      const { session } = request;
      const { signIn: attempt } = session;
      if (!attempt || request.query['state'] !== attempt.state) throw new SignInRefused('notOurs');
      // An attempt counts once, whatever comes of it.
      delete session.signIn;
      await done((callback) => session.save(callback));
      const user = await this.users.toSignIn(await this.signIns.finish(request.originalUrl, attempt));
      if (typeof user === 'string') throw new SignInRefused(user);
      await startSession(request, user);
      redirect(response, attempt.returnTo);
    });
  }

  /** Asks for a header that no other site's form or link can send. */
  @Public()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Headers('x-samhem-request') ours: string | undefined,
  ): Promise<void> {
    if (ours !== '1') throw new ForbiddenError();
    await done((callback) => request.session.destroy(callback));
    const { name, options } = this.sessions.cookie;
    const { maxAge: _, ...place } = options;
    response.clearCookie(name, place as object);
  }
}

/** A new session id for the signed-in user, so that one known from before is worth nothing. */
async function startSession(request: Request, user: UserKey): Promise<void> {
  await done((callback) => request.session.regenerate(callback));
  request.session.user = user;
  await done((callback) => request.session.save(callback));
}

async function answering(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    sendPage(response, REFUSALS[error.reason]);
  }
}

function redirect(response: Response, to: string): void {
  response.set('Cache-Control', 'no-store').redirect(303, to);
}

function done(start: (callback: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error as Error) : resolve())));
}
