import { createHash } from 'node:crypto';
import { EmbeddedIssuer } from '#libs/identity';
import { Clock, readSettings } from '#libs/platform';
import { startSignInWorld, type SignInWorld } from './sign-in.world.js';

let world: SignInWorld;

beforeAll(async () => {
  world = await startSignInWorld();
  await world.register({ subject: 'vera', displayName: 'Vera Verksam', roles: ['unit_manager', 'recruiter'] });
  await world.register({
    subject: 'sam',
    displayName: 'Sam <Social>',
    scope: 'member',
    municipalityId: world.municipalityNamed('Alby'),
    roles: ['caseworker', 'coordinator'],
  });
});
afterAll(() => world.close());

describe('Signing in through the embedded issuer', () => {
  it('leads from the first click to the page asked for, as the person chosen', async () => {
    const browser = world.browser();
    const { url } = await browser.signIn('sam', '/behov?flik=2');
    expect(url.pathname + url.search).toBe('/behov?flik=2');
    const { data } = await browser.ask('{ me { displayName scope roles municipality { name } region { name } } }');
    expect(data).toEqual({
      me: {
        displayName: 'Sam <Social>',
        scope: 'MEMBER',
        roles: ['CASEWORKER', 'COORDINATOR'],
        municipality: { name: 'Alby' },
        region: { name: 'Testregionen' },
      },
    });
  });

  it('asks whom to be, in Swedish, on a page that the content security policy lets through', async () => {
    const { response } = await world.browser().visit('/auth/sign-in');
    const html = await response.text();
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(response.headers.get('content-security-policy')!)?.[1];
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain(`<style nonce="${nonce}">`);
    expect(html).not.toMatch(/<script|style="|https?:/);
  });

  it('names everybody with role and place', async () => {
    const { response } = await world.browser().visit('/auth/sign-in');
    const html = await response.text();
    expect(html).toContain('<h2>Testregionen</h2>');
    expect(html).toContain('<strong>Sam &lt;Social&gt;</strong> <small>socialsekreterare, samordnare, Alby</small>');
    expect(html).toContain(
      '<strong>Vera Verksam</strong> <small>familjehemskonsulent, verksamhetsledare, Testregionens enhet</small>',
    );
  });

  it('asks again at the next sign-in and then makes the browser another person', async () => {
    const browser = world.browser();
    await browser.signIn('vera');
    await browser.signIn('sam');
    expect(await browser.whoAmI()).toBe('Sam <Social>');
  });

  it('tells every request its id', async () => {
    const [first, second] = [await world.browser().send('/health'), await world.browser().send('/health')];
    expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });
});

describe('The session', () => {
  it('gets a new id at sign-in and the one from before is worth nothing', async () => {
    const browser = world.browser();
    await browser.visit('/auth/sign-in');
    const before = browser.sessionCookie!;
    await browser.signIn('vera');
    expect(browser.sessionCookie).not.toBe(before);
    const thief = world.browser();
    thief.setSessionCookie(before);
    expect(await thief.whoAmI()).toBeNull();
  });

  it('is a cookie that scripts and other sites do not get, and outlasts a working day', async () => {
    const browser = world.browser();
    const { url } = await browser.visit('/auth/sign-in');
    const chosen = await browser.send(`${url.pathname}/vera`, { method: 'POST' });
    const resumed = await browser.send(chosen.headers.get('location')!);
    const answer = await browser.send(resumed.headers.get('location')!);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('samhem='))!;
    expect(cookie).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax$/);
    const lasts = Date.parse(/Expires=([^;]+)/.exec(cookie)![1]!) - Date.now();
    expect(lasts / 3_600_000).toBeCloseTo(8, 1);
  });

  it('is bound to the host and to TLS when Samhem is reached over https', async () => {
    const secure = await startSignInWorld({ PUBLIC_URL: 'https://samhem.example' });
    const response = await secure.browser().send('/auth/sign-in');
    await secure.close();
    expect(response.headers.get('location')).toMatch(/^https:\/\/samhem\.example\/oidc\/auth\?/);
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-samhem=.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('is never stored in clear', async () => {
    const browser = world.browser();
    await browser.signIn('vera');
    const rows = await world.look<{ row: string }>('select s::text as row from samhem.sessions s');
    const text = rows.map(({ row }) => row).join('\n');
    expect(text).not.toContain(browser.sessionId);
    expect(text).toContain(createHash('sha256').update(browser.sessionId).digest('hex'));
  });

  it('cannot be opened with a changed id', async () => {
    const browser = world.browser();
    await browser.signIn('vera');
    browser.setSessionCookie(
      browser.sessionCookie!.replace(/^(s%3A)(.)/, (_, prefix, first) => prefix + (first === '_' ? 'a' : '_')),
    );
    expect(await browser.whoAmI()).toBeNull();
  });

  it('is not made for those who only look', async () => {
    const browser = world.browser();
    await browser.ask('{ me { id } }');
    expect(browser.sessionCookie).toBeUndefined();
  });
});

describe('Signing in is refused', () => {
  it('when the issuer knows the person and Samhem does not', async () => {
    const browser = world.browser();
    const { response } = await browser.signIn('nobody');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Du har inget konto i Samhem');
    expect(await browser.whoAmI()).toBeNull();
  });

  it('when the state is not the one this browser was given', async () => {
    const browser = world.browser();
    await browser.visit('/auth/sign-in');
    for (const address of [
      '/auth/callback?code=x&state=forged',
      '/auth/callback?code=x',
      '/auth/callback?state=a&state=b',
    ]) {
      expect((await browser.send(address)).status).toBe(400);
    }
    expect((await world.browser().send('/auth/callback?code=x&state=forged')).status).toBe(400);
  });

  it('when an answer is used twice or in another browser', async () => {
    const browser = world.browser();
    const { url } = await browser.visit('/auth/sign-in');
    const chosen = await browser.send(`${url.pathname}/vera`, { method: 'POST' });
    const answer = (await browser.send(chosen.headers.get('location')!)).headers.get('location')!;
    expect((await world.browser().send(answer)).status).toBe(400);
    expect((await browser.send(answer)).status).toBe(303);
    expect((await browser.send(answer)).status).toBe(400);
  });

  it('when the person says no at the issuer', async () => {
    const browser = world.browser();
    const { headers } = await browser.send('/auth/sign-in');
    const state = new URL(headers.get('location')!).searchParams.get('state');
    const iss = encodeURIComponent(`${world.origin}/oidc`);
    const response = await browser.send(`/auth/callback?error=access_denied&state=${state}&iss=${iss}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Inloggningen avbröts');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example'])(
    'to lead out to %s',
    async (returnTo) => {
      const { url } = await world.browser().signIn('vera', returnTo);
      expect(url.href).toBe(`${world.origin}/`);
    },
  );

  it('without a sign-in under way, and at addresses that do not exist', async () => {
    const browser = world.browser();
    expect((await browser.send('/auth/demonstration/unknown')).status).toBe(400);
    expect((await browser.send('/auth/demonstration/unknown/vera', { method: 'POST' })).status).toBe(400);
    expect((await browser.send('/auth/elsewhere')).status).toBe(404);
  });
});

describe('The embedded issuer', () => {
  const environment = {
    DATABASE_URL: 'postgres://a:b@localhost/c',
    SESSION_SECRET: 'x'.repeat(32),
    IDENTITY_KEY: 'a7'.repeat(32),
  };

  it('does not start in production', () => {
    expect(() => readSettings({ ...environment, NODE_ENV: 'production' })).toThrow(/OIDC_ISSUER/);
    const settings = { ...readSettings(environment), NODE_ENV: 'production' as const };
    expect(() => new EmbeddedIssuer(settings, new Clock(), {} as never)).toThrow(/demonstration only/);
  });
});
