import fc from 'fast-check';
import {
  defaultPatience,
  pauseBefore,
  readRetryAfterMs
} from '../../../../src/adapters/sharepoint/requests/patience';

const patience = { ...defaultPatience, attempts: 4, baseDelayMs: 100, maxDelayMs: 5_000 };

it('waits at least as long as it is asked to, and not much longer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_900 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (askedMs, chance) => {
        const pauseMs = pauseBefore({ ...patience, random: () => chance }, 1, askedMs) ?? -1;
        expect(pauseMs).toBeGreaterThanOrEqual(askedMs);
        expect(pauseMs).toBeLessThan(askedMs + 100);
      }
    )
  );
});

it('waits longer each time when nothing is asked, with some of it left to chance', () => {
  const pauses = [1, 2, 3].map((attempt) => pauseBefore({ ...patience, random: () => 0.5 }, attempt));
  expect(pauses).toEqual([75, 150, 300]);
});

it('gives up after the last try, and when too much is asked', () => {
  expect(pauseBefore(patience, 4)).toBeUndefined();
  expect(pauseBefore(patience, 1, 60_000)).toBeUndefined();
});

it('reads Retry-After as seconds or as a date', () => {
  expect(readRetryAfterMs(new Headers({ 'Retry-After': '3' }))).toBe(3_000);
  expect(readRetryAfterMs(new Headers({ 'Retry-After': 'Wed, 01 Jan 2020 00:00:00 GMT' }))).toBe(0);
  expect(readRetryAfterMs(new Headers({ 'Retry-After': 'soon' }))).toBeUndefined();
  expect(readRetryAfterMs(new Headers())).toBeUndefined();
});
