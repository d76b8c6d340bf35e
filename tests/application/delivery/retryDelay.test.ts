import fc from 'fast-check';
import { retryDelayOf } from '../../../src/application/delivery/retryDelay';

const backoff = { firstMs: 2_000, longestMs: 1_800_000 };

test.each([
  [1, 0, 1_500],
  [1, 1, 2_500],
  [2, 0.5, 4_000],
  [11, 0.5, 1_800_000],
  [500, 0.5, 1_800_000]
])('try %i by chance %d waits %i ms', (tries, chance, delayMs) => {
  expect(retryDelayOf(tries, backoff, chance)).toBe(delayMs);
});

test('it stays within a quarter of the limits, whatever the chance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tries, chance) => {
        const delayMs = retryDelayOf(tries, backoff, chance);
        expect(delayMs).toBeGreaterThanOrEqual(1_500);
        expect(delayMs).toBeLessThanOrEqual(2_250_000);
      }
    )
  );
});
