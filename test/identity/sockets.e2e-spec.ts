import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { startSignInWorld, type SignInWorld } from './sign-in.world.js';
import type { Browser } from './browser.js';

let world: SignInWorld;
const clients: Client[] = [];

beforeAll(async () => {
  world = await startSignInWorld();
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await world.close();
});

function socket(cookie: string, { origin = world.origin, lazy = true } = {}): Client {
  class OwnSocket extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers: { cookie, origin } });
    }
  }
  const url = `${world.origin.replace('http', 'ws')}/graphql`;
  const client = createClient({
    url,
    webSocketImpl: OwnSocket,
    retryAttempts: 0,
    lazy,
    onNonLazyError: () => undefined,
  });
  clients.push(client);
  return client;
}

/** What the first message says: data, an error's message, or how the socket was closed. */
function firstAnswer(client: Client, query: string): Promise<unknown> {
  return new Promise((resolve) => {
    client.subscribe(
      { query },
      {
        next: ({ data, errors }) => resolve(data ?? errors),
        error: (problem) =>
          resolve(problem instanceof Array ? problem : { closed: (problem as { code?: number }).code }),
        complete: () => resolve('complete'),
      },
    );
  });
}

async function signedIn(subject: string, roles: readonly ('recruiter' | 'unit_manager')[]): Promise<[Browser, string]> {
  const userId = await world.register({ subject, roles });
  const browser = world.browser();
  await browser.signIn(subject);
  return [browser, userId];
}

describe('A socket', () => {
  it('acts as whoever the session cookie belongs to', async () => {
    const [browser, userId] = await signedIn('sockan', ['recruiter']);
    expect(await firstAnswer(socket(browser.cookieHeader), 'subscription { actingOnSocket }')).toEqual({
      actingOnSocket: userId,
    });
  });

  it('is not opened for nobody, nor from another site', async () => {
    const [browser] = await signedIn('sigge', ['recruiter']);
    expect(await firstAnswer(socket('samhem=s%3Aforged.forged'), 'subscription { actingOnSocket }')).toEqual({
      closed: 4403,
    });
    const elsewhere = socket(browser.cookieHeader, { origin: 'https://evil.example' });
    expect(await firstAnswer(elsewhere, 'subscription { actingOnSocket }')).toEqual({ closed: 4403 });
  });

  it('takes nothing but subscriptions', async () => {
    const [browser] = await signedIn('siri', ['recruiter']);
    expect(await firstAnswer(socket(browser.cookieHeader), '{ actingUser }')).toMatchObject([
      { message: expect.stringMatching(/prenumerationer/) },
    ]);
  });

  it('that is open asks anew who the user is before each subscription', async () => {
    const [browser, userId] = await signedIn('sanna', ['recruiter']);
    const client = socket(browser.cookieHeader, { lazy: false });
    expect(await firstAnswer(client, 'subscription { actingOnSocket }')).toEqual({ actingOnSocket: userId });
    await world.inRegion(() => world.users.removeRole(userId, 'recruiter'));
    expect(await firstAnswer(client, 'subscription { actingOnSocket }')).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    await browser.signOut();
    expect(await firstAnswer(client, 'subscription { actingOnSocket }')).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
