import { loggedPath } from './request-log.js';

describe('a line of the request log', () => {
  it.each([
    ['/graphql', '/graphql'],
    ['/behov?fritext=hemligt', '/behov'],
    ['/anmalan/', '/anmalan/'],
    ['/anmalan/hemligt', '/anmalan/…'],
    ['/min-familj/hemligt/mer?x=1', '/min-familj/…'],
  ])('says of %s no more than %s', (address, path) => expect(loggedPath(address)).toBe(path));
});
