import fc from 'fast-check';
import { SendPace } from '../../../src/application/delivery/sendPace';
import { type Pause } from '../../../src/application/ports/pause';

/** Time that passes only while somebody waits, and by as much more as the timers are late. */
class LateTime {
  public nowMs = 0;

  public constructor(private readonly lateness: () => number) {}

  public readonly pause: Pause = (milliseconds) => {
    this.nowMs += milliseconds + this.lateness();
    return Promise.resolve();
  };
}

async function beginningsOf(
  count: number,
  { most, lateness }: { readonly most: number; readonly lateness: () => number }
): Promise<readonly number[]> {
  const time = new LateTime(lateness);
  const pace = new SendPace({ mostInASecond: most }, () => time.nowMs, time.pause);
  const { signal } = new AbortController();
  const begun: number[] = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      await pace.enter(signal);
      begun.push(time.nowMs);
    })
  );
  return begun;
}

function busiestSecond(begun: readonly number[]): number {
  return Math.max(...begun.map((from) => begun.filter((at) => at >= from && at < from + 1_000).length));
}

test('however late the timers are, no second holds more than it may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 700 })),
      async (most, late) => {
        const begun = await beginningsOf(120, { most, lateness: () => late.next().value ?? 0 });
        expect(begun).toHaveLength(120);
        expect(busiestSecond(begun)).toBeLessThanOrEqual(most);
      }
    )
  );
});

test('a little lateness costs a little, not a turn for each', async () => {
  const begun = await beginningsOf(300, { most: 30, lateness: () => 3 });
  // Ten seconds' worth of sends: nine full seconds pass before the last begins.
  expect(Math.max(...begun)).toBeLessThan(9_000 * 1.05);
});

test('who stops waits no longer, and lets the next one stop too', async () => {
  const time = new LateTime(() => 0);
  const pace = new SendPace({ mostInASecond: 1 }, () => time.nowMs, time.pause);
  const stop = new AbortController();
  await pace.enter(stop.signal);
  stop.abort();
  await Promise.all([pace.enter(stop.signal), pace.enter(stop.signal)]);
  expect(time.nowMs).toBe(0);
});
