import { startSignInWorld, type SignInWorld } from './sign-in.world.js';

describe('Signing in through the embedded issuer', () => {
  let world: SignInWorld;

  beforeAll(async () => {
    world = await startSignInWorld();
    await world.register({ subject: 'vera', displayName: 'Vera Verksam' });
    await world.register({
      subject: 'sam',
      displayName: 'Sam Social',
      scope: 'member',
      municipalityId: world.municipalityNamed('Alby'),
      roles: ['caseworker', 'coordinator'],
    });
  });
  afterAll(() => world.close());

  it('leads from the first click to the page asked for, as the person chosen', async () => {
    const browser = world.browser();
    const { url } = await browser.signIn('sam', '/behov?flik=2');
    expect(url.pathname + url.search).toBe('/behov?flik=2');
    const { data } = await browser.ask('{ me { displayName scope roles municipality { name } region { name } } }');
    expect(data).toEqual({
      me: {
        displayName: 'Sam Social',
        scope: 'MEMBER',
        roles: ['CASEWORKER', 'COORDINATOR'],
        municipality: { name: 'Alby' },
        region: { name: 'Testregionen' },
      },
    });
  });
});
