import { readFileSync } from 'node:fs';
import { startSignInWorld, type SignInWorld } from './sign-in.world.js';

const documents = JSON.parse(readFileSync('apps/web/src/graphql/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>;
const [hash, text] = Object.entries(documents).find(([, document]) => /^query Me\b/.test(document))!;

describe('In production', () => {
  let world: SignInWorld;

  beforeAll(async () => {
    world = await startSignInWorld({
      NODE_ENV: 'production',
      OIDC_ISSUER: 'https://issuer.example',
      SMTP_URL: 'smtp://mail.example',
    });
  });
  afterAll(() => world.close());

  const post = async (body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const response = await world.browser().send('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code };
  };

  it('what the web app asks is answered, by hash and by text', async () => {
    const sha256Hash = hash.replace('sha256:', '');
    expect(await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } })).toMatchObject({
      data: { me: null },
    });
    expect(await post({ query: text })).toMatchObject({ data: { me: null } });
  });

  it('there is no page of demonstration mail', async () => {
    const response = await world.browser().send('/demonstration/brev', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/demonstration/i);
  });

  it('nothing else is', async () => {
    expect(await post({ query: '{ me { id } }' })).toMatchObject({ status: 403, code: 'OPERATION_NOT_ALLOWED' });
    expect(await post({ query: '{ __schema { types { name } } }' })).toMatchObject({
      code: expect.any(String),
      data: undefined,
    });
    const unknown = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(await post({ extensions: { persistedQuery: unknown } })).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });
});
