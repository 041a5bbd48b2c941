import http from 'node:http';
import { Gate } from './gate.js';
import { freePort, startSignInWorld, type SignInWorld } from './sign-in.world.js';

describe('While the database does not answer', () => {
  let world: SignInWorld;
  let gate: Gate;

  beforeAll(async () => {
    world = await startSignInWorld(async (appUrl) => {
      const url = new URL(appUrl);
      gate = new Gate({ host: url.hostname, port: Number(url.port) });
      await gate.open();
      url.host = `127.0.0.1:${gate.port}`;
      return { DATABASE_URL: url.href };
    });
    await world.register({ subject: 'dina' });
  });
  afterAll(async () => {
    await world.close();
    await gate.shut();
  });

  it('every answer is a clean 503, and all is well again when it comes back', async () => {
    const browser = world.browser();
    await browser.signIn('dina');
    await gate.shut();
    try {
      const answer = await browser.ask('{ me { id } }');
      expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'] });
      expect(await world.browser().ask('{ me { id } }')).toMatchObject({ status: 200, data: { me: null } });
      expect((await browser.signOut()).status).toBe(503);
      const page = await browser.send('/auth/sign-in', { headers: { accept: 'text/html' } });
      expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('tillfälligt otillgängligt')]);
      expect([(await browser.send('/health')).status, (await browser.send('/health/ready')).status]).toEqual([
        200, 503,
      ]);
    } finally {
      await gate.open();
    }
    expect(await browser.whoAmI()).toBe('dina');
    expect((await browser.send('/health/ready')).status).toBe(200);
  });
});

describe('While the issuer does not answer', () => {
  let world: SignInWorld;
  let issuer: string;

  beforeAll(async () => {
    issuer = `http://localhost:${await freePort()}`;
    world = await startSignInWorld({ OIDC_ISSUER: issuer });
  });
  afterAll(() => world.close());

  it('a page says so, and sign-in works as soon as it answers', async () => {
    const browser = world.browser();
    const refused = await browser.send('/auth/sign-in');
    expect([refused.status, await refused.text()]).toEqual([
      503,
      expect.stringContaining('Inloggningstjänsten svarar inte'),
    ]);
    const server = await answeringIssuer(issuer);
    const { status, headers } = await browser.send('/auth/sign-in');
    server.close();
    expect(status).toBe(303);
    const url = new URL(headers.get('location')!);
    expect(url.origin + url.pathname).toBe(`${issuer}/authorize`);
    expect([...url.searchParams.keys()].sort()).toEqual([
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
  });

  it('has no embedded issuer beside it', async () => {
    const browser = world.browser();
    expect((await browser.send('/oidc/.well-known/openid-configuration')).status).toBe(404);
    expect((await browser.send('/auth/demonstration/x')).status).toBe(404);
    const policy = (await browser.send('/health')).headers.get('content-security-policy');
    expect(policy).toContain(`form-action 'self' ${issuer}`);
  });
});

async function answeringIssuer(issuer: string): Promise<http.Server> {
  const metadata = { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` };
  const server = http.createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata));
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(issuer).port), 'localhost', resolve));
  return server;
}
