import { startLoop } from '../../src/bot/workLoop';

/** A long time: only what is woken goes on. */
const intervalMs = 600_000;

/** Work whose turns a test ends one by one. */
function steppedWork() {
  let begun = 0;
  let end: ((hasMore: boolean) => void) | undefined;
  const waiting = new Set<() => void>();
  return {
    count: () => begun,
    work: () =>
      new Promise<boolean>((resolve) => {
        begun += 1;
        end = resolve;
        for (const look of waiting) look();
      }),
    endTurn: (hasMore: boolean) => end?.(hasMore),
    begins: (turn: number) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (begun < turn) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      })
  };
}

describe('startLoop', () => {
  it('begins at once, and goes on while there is more', async () => {
    const turns = steppedWork();
    const loop = startLoop({ work: turns.work, intervalMs, onError: () => undefined });
    turns.endTurn(true);
    await turns.begins(2);
    turns.endTurn(false);
    await loop.stop();
    expect(turns.count()).toBe(2);
  });

  it('takes another turn when it is woken, also in the middle of one', async () => {
    const turns = steppedWork();
    const loop = startLoop({ work: turns.work, intervalMs, onError: () => undefined });
    loop.wake();
    turns.endTurn(false);
    await turns.begins(2);
    turns.endTurn(false);
    await Promise.resolve();
    loop.wake();
    await turns.begins(3);
    const stopped = loop.stop();
    turns.endTurn(true);
    await stopped;
    expect(turns.count()).toBe(3);
  });

  it('goes on after what the work throws, and tells of it', async () => {
    const errors: unknown[] = [];
    let turns = 0;
    const loop = startLoop({
      work: () => {
        turns += 1;
        return turns === 1 ? Promise.reject(new Error('away')) : Promise.resolve(false);
      },
      intervalMs,
      onError: (error) => void errors.push(error)
    });
    loop.wake();
    await loop.stop();
    expect(errors).toEqual([new Error('away')]);
  });
});
