import { SessionSweep, UserQueries, DEMONSTRATION } from '#libs/identity';
import { actAs, systemActor, TenantDb } from '#libs/platform';
import { founding, startSignInWorld, type SignInWorld } from './sign-in.world.js';

let world: SignInWorld;

beforeAll(async () => {
  world = await startSignInWorld();
});
afterAll(() => world.close());

const countSessions = async () =>
  Number((await world.look<{ count: string }>('select count(*) from samhem.sessions'))[0]!.count);

describe('Signing out', () => {
  beforeAll(() => world.register({ subject: 'ute' }));

  it('ends the session everywhere the cookie may be', async () => {
    const browser = world.browser();
    await browser.signIn('ute');
    const copy = world.browser();
    copy.setSessionCookie(browser.sessionCookie!);
    expect(await copy.whoAmI()).toBe('ute');
    const sessions = await countSessions();
    expect((await browser.signOut()).status).toBe(204);
    expect(browser.sessionCookie).toBeUndefined();
    expect(await copy.whoAmI()).toBeNull();
    expect(await countSessions()).toBe(sessions - 1);
  });

  it('is refused to other sites, which cannot send the header', async () => {
    const browser = world.browser();
    await browser.signIn('ute');
    expect((await browser.send('/auth/sign-out', { method: 'POST' })).status).toBe(403);
    expect(await browser.whoAmI()).toBe('ute');
  });

  it('may be done by nobody, and twice', async () => {
    const browser = world.browser();
    expect((await browser.signOut()).status).toBe(204);
    expect((await browser.signOut()).status).toBe(204);
  });

  it('holds although a request that began before it saves its session after it', async () => {
    const browser = world.browser();
    await browser.signIn('ute');
    await world.look(`update samhem.sessions set content = content - 'renewal'`);
    await Promise.all([...Array.from({ length: 20 }, () => browser.whoAmI()), browser.signOut()]);
    const copy = world.browser();
    copy.setSessionCookie(browser.sessionCookie ?? 'none');
    expect(await copy.whoAmI()).toBeNull();
  });
});

describe('A change of a user counts from the next request', () => {
  it('when a role is taken away', async () => {
    const userId = await world.register({
      subject: 'rolf',
      scope: 'member',
      municipalityId: world.municipalityNamed('Ekby'),
      roles: ['caseworker'],
    });
    const browser = world.browser();
    await browser.signIn('rolf');
    expect((await browser.ask('{ actingMember }')).data).toEqual({ actingMember: userId });
    await world.inRegion(() => world.users.removeRole(userId, 'caseworker'));
    expect((await browser.ask('{ actingMember }')).codes).toEqual(['FORBIDDEN']);
    await expect(world.inRegion(() => world.users.removeRole(userId, 'caseworker'))).rejects.toThrow('finns inte');
  });

  it('when the user is closed, who then cannot sign in again either', async () => {
    const userId = await world.register({ subject: 'stina' });
    const browser = world.browser();
    await browser.signIn('stina');
    expect((await browser.ask('{ actingUser }')).data).toEqual({ actingUser: userId });
    await world.inRegion(() => world.users.closeUser(userId));
    expect((await browser.ask('{ actingUser }')).codes).toEqual(['UNAUTHENTICATED']);
    expect(await browser.whoAmI()).toBeNull();
    const { response } = await browser.signIn('stina');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Ditt konto är avslutat');
  });

  it('and nobody acts in another region, nor with roles that do not fit', async () => {
    const userId = await world.register({ subject: 'lars' });
    const { regionId } = await world.found(founding('grannregionen', 'Grannregionen', [['1283', 'Havsby']]));
    await expect(actAs(systemActor(regionId), () => world.users.closeUser(userId))).rejects.toThrow('finns inte');
    await expect(world.register({ subject: 'fel', scope: 'unit', roles: ['caseworker'] })).rejects.toThrow('rättas');
    await expect(world.register({ subject: 'lars' })).rejects.toThrow();
  });
});

describe('A session that has expired', () => {
  it('lets nobody in and is swept away, while the others stay', async () => {
    await world.register({ subject: 'gunnar' });
    const [old, fresh] = [world.browser(), world.browser()];
    await old.signIn('gunnar');
    await fresh.signIn('gunnar');
    await world.look(
      `update samhem.sessions set expires_at = now() - interval '1 second'
      where id_hash = encode(sha256($1::text::bytea), 'hex')`,
      [old.sessionId],
    );
    expect(await old.whoAmI()).toBeNull();
    const before = await countSessions();
    const sweep = new SessionSweep(world.api.get(TenantDb));
    expect(await sweep.run()).toBe(1);
    expect(await sweep.run()).toBe(0);
    expect(await countSessions()).toBe(before - 1);
    expect(await fresh.whoAmI()).toBe('gunnar');
  });

  it('is renewed by use, though not at every request', async () => {
    await world.register({ subject: 'frida' });
    const browser = world.browser();
    await browser.signIn('frida');
    await world.look(
      `update samhem.sessions set expires_at = now() + interval '1 hour', content = content - 'renewal'
      where id_hash = encode(sha256($1::text::bytea), 'hex')`,
      [browser.sessionId],
    );
    const expiry = async () =>
      (
        await world.look<{ at: string }>(
          `select expires_at as at from samhem.sessions
        where id_hash = encode(sha256($1::text::bytea), 'hex')`,
          [browser.sessionId],
        )
      )[0]!.at;
    await browser.whoAmI();
    const renewed = await expiry();
    expect((Date.parse(renewed) - Date.now()) / 3_600_000).toBeCloseTo(8, 1);
    await browser.whoAmI();
    expect(await expiry()).toBe(renewed);
  });
});

describe('A person who works in two regions', () => {
  it('is chosen by the organisation the issuer names, else the first', async () => {
    const { regionId, municipalities } = await world.found(founding('kusten', 'Kusten', [['1284', 'Viken']]));
    const first = await world.register({ subject: 'dubbel' });
    const second = await world.register(
      { subject: 'dubbel', scope: 'member', roles: ['caseworker'], municipalityId: municipalities[0]!.id },
      regionId,
    );
    const users = world.api.get(UserQueries, { strict: false });
    const proven = { issuer: DEMONSTRATION, subject: 'dubbel' };
    expect(await users.toSignIn(proven)).toMatchObject({ userId: first });
    expect(await users.toSignIn({ ...proven, organisationNumber: '212001-1284' })).toMatchObject({
      userId: second,
      regionId,
    });
    expect(await users.toSignIn({ ...proven, organisationNumber: '162120010000' })).toMatchObject({ userId: first });
    expect(await users.toSignIn({ issuer: 'https://another.example', subject: 'dubbel' })).toBe('unknown');
  });
});
