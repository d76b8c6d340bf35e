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
  const begun: number[] = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      await pace.enter();
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
      fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 40 }),
      async (most, late) => {
        let timer = 0;
        const lateness = (): number => late[timer++ % late.length] ?? 0;
        const begun = await beginningsOf(120, { most, lateness });
        expect(begun).toHaveLength(120);
        expect(busiestSecond(begun)).toBeLessThanOrEqual(most);
      }
    )
  );
});

test('a little lateness costs nothing: ten seconds hold ten times as many', async () => {
  const begun = await beginningsOf(300, { most: 30, lateness: () => 3 });
  expect(Math.max(...begun)).toBeLessThan(10_000);
});

test('what is late is made up for one by one, not all at once', async () => {
  const time = new LateTime(() => 0);
  const pace = new SendPace({ mostInASecond: 30 }, () => time.nowMs, time.pause);
  const begun: number[] = [];
  for (let number = 0; number < 30; number += 1) {
    await pace.enter();
    begun.push(time.nowMs);
  }
  const gaps = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(15);
});
