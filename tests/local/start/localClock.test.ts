import { createLocalClock } from '../../../local/start/localClock';
import { instant } from '../../../src/core/calendar/instant';

function clockAt(start: string): {
  readonly clock: ReturnType<typeof createLocalClock>;
  readonly wait: (milliseconds: number) => void;
} {
  let machineMs = 5_000;
  const clock = createLocalClock(instant(start), () => machineMs);
  return { clock, wait: (milliseconds) => void (machineMs += milliseconds) };
}

it('starts at its instant and runs with the machine', () => {
  const { clock, wait } = clockAt('2020-09-14T06:00:00.000Z');
  expect(clock.now().toISOString()).toBe('2020-09-14T06:00:00.000Z');
  wait(90_000);
  expect(clock.now().toISOString()).toBe('2020-09-14T06:01:30.000Z');
});

it.each([
  ['over a weekend', '2020-09-18T06:00:00.000Z', 1, '2020-09-21T06:00:00.000Z'],
  ['over Christmas', '2020-12-23T07:30:00.000Z', 1, '2020-12-28T07:30:00.000Z'],
  [
    'at the same time of day when summer time ends',
    '2020-10-23T06:00:00.000Z',
    1,
    '2020-10-26T07:00:00.000Z'
  ],
  ['several at once', '2020-09-14T06:00:00.000Z', 5, '2020-09-21T06:00:00.000Z']
])('moves %s', (...[, start, workdays, moved]) => {
  const { clock, wait } = clockAt(start);
  clock.advance(workdays);
  expect(clock.now().toISOString()).toBe(moved);
  wait(1_000);
  expect(clock.now().getTime()).toBe(Date.parse(moved) + 1_000);
});

it('tells those who follow its moves, until they have had enough', () => {
  const { clock } = clockAt('2020-09-14T06:00:00.000Z');
  const seen: string[] = [];
  const stop = clock.onMove((now) => seen.push(now));
  clock.advance(1);
  stop();
  clock.advance(1);
  expect(seen).toEqual(['2020-09-15T06:00:00.000Z']);
});
