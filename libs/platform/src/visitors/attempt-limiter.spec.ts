import { Clock } from '../time/clock.js';
import { AttemptLimiter, neighbourhoodOf } from './attempt-limiter.js';

class HandClock extends Clock {
  at = 0;

  override milliseconds(): number {
    return this.at;
  }
}

const limit = { what: 'trying', most: 3, seconds: 60 };

describe('the attempts of one address', () => {
  it('are counted until their time is out', () => {
    const clock = new HandClock();
    const limiter = new AttemptLimiter(clock);
    const tryIt = (address = '192.0.2.7', what = 'trying') => limiter.take({ ...limit, what }, address);
    for (let time = 1; time <= 3; time += 1) tryIt();
    expect(() => tryIt()).toThrow('Vänta en stund');
    expect(() => tryIt('192.0.2.8')).not.toThrow();
    expect(() => tryIt('192.0.2.7', 'something else')).not.toThrow();
    clock.at += 61_000;
    expect(() => tryIt()).not.toThrow();
  });

  it('are remembered for so many addresses that a flood of others does not help', () => {
    const limiter = new AttemptLimiter(new HandClock());
    for (let time = 1; time <= 3; time += 1) limiter.take(limit, '192.0.2.7');
    for (let other = 0; other < 40_000; other += 1) limiter.take(limit, `198.51.${other >> 8}.${other & 255}`);
    expect(() => limiter.take(limit, '192.0.2.7')).toThrow('Vänta en stund');
  });
});

describe('a neighbourhood', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:1:2:ffff::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, neighbourhood) => expect(neighbourhoodOf(address)).toBe(neighbourhood));
});
