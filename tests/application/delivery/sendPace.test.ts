import { SendPace } from '../../../src/application/delivery/sendPace';

/** A limiter that answers as it is told, and notes how many ask it at a time. */
function toldLimiter(answers: (number | Error)[]) {
  const seen = { asked: 0, atATime: 0, most: 0 };
  const begin = async (): Promise<number> => {
    seen.asked += 1;
    seen.atATime += 1;
    seen.most = Math.max(seen.most, seen.atATime);
    await Promise.resolve();
    seen.atATime -= 1;
    const answer = answers.shift() ?? 0;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { begin, seen };
}

test('who may not begin yet waits for as long as it is told, and asks again', async () => {
  const pauses: number[] = [];
  const { begin, seen } = toldLimiter([33.3, 12, 0]);
  const pace = new SendPace({ begin }, (milliseconds) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  });
  await pace.enter();
  expect(pauses).toEqual([34, 12]);
  expect(seen.asked).toBe(3);
});

test('an instance asks for one send at a time, in the order in which they came', async () => {
  const { begin, seen } = toldLimiter([0, 20, 20, 0, 20]);
  const pace = new SendPace({ begin }, () => Promise.resolve());
  const order: number[] = [];
  await Promise.all([1, 2, 3, 4].map((number) => pace.enter().then(() => order.push(number))));
  expect(order).toEqual([1, 2, 3, 4]);
  expect(seen.most).toBe(1);
});

test('a database that is away fails the send at hand, not those behind it', async () => {
  const { begin } = toldLimiter([new Error('away'), 0]);
  const pace = new SendPace({ begin }, () => Promise.resolve());
  const [first, second] = await Promise.allSettled([pace.enter(), pace.enter()]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});
