import { WorkLoop } from '../../../src/application/delivery/workLoop';

/** A queue of numbers whose work ends when the test says so. */
function numbers(count: number) {
  const waiting = Array.from({ length: count }, (_, index) => index);
  const finish = new Map<number, () => void>();
  const errors: unknown[] = [];
  let askedAgain: () => void = () => undefined;
  const idle = new Promise<void>((resolve) => (askedAgain = resolve));
  const loop = new WorkLoop<number>(
    {
      take: (limit) => Promise.resolve(waiting.splice(0, limit)),
      work: (item) =>
        item === 13
          ? Promise.reject(new Error('unlucky'))
          : new Promise<void>((resolve) => finish.set(item, resolve)),
      onError: (error) => void errors.push(error)
    },
    (_, signal) => {
      askedAgain();
      return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
    },
    { concurrency: 4, pollMs: 1_000 }
  );
  return { loop, waiting, finish, errors, idle };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more are at work than it may have, and one that ends makes room for the next', async () => {
  const { loop, finish } = numbers(6);
  loop.start();
  await turn();
  expect([...finish.keys()]).toEqual([0, 1, 2, 3]);
  finish.get(2)?.();
  await turn();
  expect([...finish.keys()]).toEqual([0, 1, 2, 3, 4]);
  finish.forEach((end) => end());
  await turn();
  finish.forEach((end) => end());
  await loop.stop();
});

test('a stop takes no more, and waits for what is at work', async () => {
  const { loop, finish, waiting } = numbers(8);
  loop.start();
  await turn();
  let isStopped = false;
  const stopped = loop.stop().then(() => (isStopped = true));
  await turn();
  expect(isStopped).toBe(false);
  finish.forEach((end) => end());
  await stopped;
  expect(waiting).toEqual([4, 5, 6, 7]);
});

test('when there is nothing it rests until it is woken', async () => {
  const { loop, finish, waiting, idle } = numbers(0);
  loop.start();
  await idle;
  waiting.push(7);
  loop.wake();
  await turn();
  expect([...finish.keys()]).toEqual([7]);
  finish.get(7)?.();
  await loop.stop();
});

test('work that throws is told, and the loop goes on', async () => {
  const { loop, errors, finish, waiting, idle } = numbers(0);
  waiting.push(13, 7);
  loop.start();
  await idle;
  expect(errors).toMatchObject([{ message: 'unlucky' }]);
  expect([...finish.keys()]).toEqual([7]);
  finish.get(7)?.();
  await loop.stop();
});
