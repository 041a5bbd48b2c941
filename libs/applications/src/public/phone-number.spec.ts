import { e164Of } from './phone-number.js';

describe('a telephone number, however it is written,', () => {
  it.each([
    ['070-174 06 05', '+46701740605'],
    ['+46 70 174 06 05', '+46701740605'],
    ['0046701740605', '+46701740605'],
    ['08-465 004 00', '+46846500400'],
    ['12', null],
    ['hemligt', null],
    ['', null],
  ])('%s is %s', (written, one) => expect(e164Of(written)).toBe(one));
});
