import { readSettings } from '../../apps/samhem/src/settings.js';

const root = '/srv/samhem';
const read = (env: Record<string, string>, args: string[] = []) => readSettings(args, env, root);

describe('the settings Samhem starts with', () => {
  it('are not needed at all', () => {
    expect(read({})).toEqual({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: '/srv/samhem/.data',
      databaseUrl: undefined,
      redisUrl: undefined,
      fresh: false,
    });
  });

  it('are taken as given', () => {
    const given = {
      PORT: '8080',
      PUBLIC_URL: 'https://samhem.example.se/',
      SAMHEM_DATA_DIR: '/var/lib/somewhere',
      DATABASE_URL: 'postgresql://a:b@db/samhem',
      REDIS_URL: 'rediss://cache:6380',
    };
    expect(read(given)).toMatchObject({
      port: 8080,
      publicUrl: 'https://samhem.example.se',
      dataDir: '/var/lib/somewhere',
      databaseUrl: given.DATABASE_URL,
      redisUrl: given.REDIS_URL,
    });
  });

  it('count as not given when empty', () => {
    expect(read({ PORT: '', REDIS_URL: ' ', SAMHEM_DATA_DIR: '' })).toEqual(read({}));
  });

  it('place the public address on the given port', () => {
    expect(read({ PORT: '3100' }).publicUrl).toBe('http://localhost:3100');
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', '3e3'],
    ['DATABASE_URL', 'samhem'],
    ['DATABASE_URL', 'mysql://db/samhem'],
    ['DATABASE_URL', 'postgres://db:5432'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'redis://'],
    ['PUBLIC_URL', 'samhem.example.se'],
    ['PUBLIC_URL', 'ftp://samhem.example.se'],
    ['PUBLIC_URL', 'https://samhem.example.se/samhem'],
    ['SAMHEM_DATA_DIR', '/'],
    ['IDENTITY_KEY', 'abc'],
    ['IDENTITY_KEY', `${'a7'.repeat(31)}g7`],
  ])('name %s when it is %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  it('tell every mistake at once', () => {
    expect(() => read({ PORT: 'x', REDIS_URL: 'y' }, ['--frehs'])).toThrow(/--frehs[^]*PORT[^]*REDIS_URL/);
  });

  it('never show the password of a wrong address', () => {
    expect(() => read({ DATABASE_URL: 'postgres://a:hemligt@db' })).not.toThrow('hemligt');
  });

  it('let --fresh wipe the embedded database only', () => {
    expect(read({}, ['--fresh']).fresh).toBe(true);
    expect(() => read({ DATABASE_URL: 'postgres://a@db/samhem' }, ['--fresh'])).toThrow('DATABASE_URL');
  });
});
