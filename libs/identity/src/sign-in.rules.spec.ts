import { isOtherNameForSameMachine, localPath } from './sign-in.rules.js';

const OURS = 'https://samhem.example.se';

describe('Where sign-in returns to', () => {
  it.each(['/', '/behov', '/behov/1?flik=2#rad', '/s%C3%B6k?fr%C3%A5n=/x'])('%s is a path of our own', (path) => {
    expect(localPath(path, OURS)).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    '/.//evil.example',
    '',
    undefined,
    ['/behov'],
    `/${'a'.repeat(3_000)}`,
  ])('%j goes to the start page instead', (path) => {
    expect(localPath(path, OURS)).toBe('/');
  });

  it.each(['/auth/sign-in', '/auth/callback?code=1', '/oidc/auth', '/AUTH'])('%s would go round in circles', (path) => {
    expect(localPath(path, OURS)).toBe('/');
  });
});

describe('The name the browser used', () => {
  it('is another name for the same machine only among loopback names', () => {
    expect(isOtherNameForSameMachine('127.0.0.1:3000', 'http://localhost:3000')).toBe(true);
    expect(isOtherNameForSameMachine('[::1]:3000', 'http://localhost:3000')).toBe(true);
    expect(isOtherNameForSameMachine('localhost:5173', 'http://localhost:3000')).toBe(false);
    expect(isOtherNameForSameMachine('127.0.0.1:3000', OURS)).toBe(false);
    expect(isOtherNameForSameMachine('internal:3000', 'http://localhost:3000')).toBe(false);
    expect(isOtherNameForSameMachine(undefined, OURS)).toBe(false);
  });
});
