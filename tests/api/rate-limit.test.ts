import { describe, expect, it } from '@jest/globals';
import { createRateLimit } from '../../src/api/rate-limit.js';

function limitAt(perSecond: number) {
  const clock = { nowMs: 0 };
  return { clock, rate: createRateLimit(perSecond, () => clock.nowMs) };
}

const limited = (seconds: number) =>
  expect.objectContaining({ code: 'RATE_LIMITED', retryAfterSeconds: seconds });

describe('createRateLimit', () => {
  it('admits a client until half a minute of its rate is spent, and again after the time that it reports', () => {
    const { clock, rate } = limitAt(100);
    rate.spend('a', 2_999);
    rate.check('a');
    rate.spend('a', 501);
    expect(() => {
      rate.check('a');
    }).toThrow(limited(6));
    clock.nowMs = 6_000;
    rate.check('a');
  });

  it('counts each address by itself, and addresses of one network of IPv6 together', () => {
    const { rate } = limitAt(100);
    rate.spend('192.0.2.1', 10_000);
    rate.check('192.0.2.2');
    rate.spend('2001:db8::1', 10_000);
    expect(() => {
      rate.check('2001:db8:0:0:1:2:3:4');
    }).toThrow(limited(71));
    rate.check('2001:db8:0:1::1');
  });

  it('never saves up more than half a minute', () => {
    const { clock, rate } = limitAt(100);
    rate.spend('a', 1);
    clock.nowMs = 3_600_000;
    rate.spend('a', 3_000);
    expect(() => {
      rate.check('a');
    }).toThrow(limited(1));
  });

  it('admits everything without a rate', () => {
    const { rate } = limitAt(0);
    rate.spend('a', 1e12);
    rate.check('a');
  });
});
