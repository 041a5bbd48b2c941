import { personalNumber } from './personal-number.js';

describe('a personal number', () => {
  it.each([
    ['19900118-9811', '199001189811'],
    ['199001189811', '199001189811'],
    ['900118-9811', '199001189811'],
    ['19900118 9811', '199001189811'],
    ['19900178-9801', undefined],
  ])('%s is kept as %s', (written, kept) => expect(personalNumber(written)).toBe(kept));

  it('may be a coordination number, whose day is 60 more', () =>
    expect(personalNumber('19701063-2391')).toBe('197010632391'));

  it.each([
    '',
    '19900118-9812',
    '19900230-0000',
    '900118-981',
    '21900118-9811',
    '18000118-9811',
    'TR90011898',
    '1990011898111',
    '19900118-98I1',
  ])('is not %j', (written) => expect(personalNumber(written)).toBeUndefined());
});
