import { e164Of, personalNumberOf, tidied } from './written.js';

describe('what is written in many ways has one', () => {
  it.each([
    ['070-174 06 05', '+46701740605'],
    ['+46 70 174 06 05', '+46701740605'],
    ['0046701740605', '+46701740605'],
    ['08-465 004 00', '+46846500400'],
    ['12', null],
    ['hemligt', null],
    ['', null],
  ])('telephone %s', (written, one) => expect(e164Of(written)).toBe(one));

  it.each([
    ['19900101-2384', null],
    ['900101-2385', '199001012385'],
    ['199001012385', '199001012385'],
    ['19900101 2385', '199001012385'],
    ['19900161-2383', null],
    ['900101+2384', '189001012385'],
    ['1990-01-01', null],
    ['', null],
  ])('personal number %s', (written, one) => expect(personalNumberOf(written)).toBe(one));

  it('text with decomposed letters and loose spaces', () => expect(tidied('  A\u030Asa \t Berg ')).toBe('Åsa Berg'));
});
