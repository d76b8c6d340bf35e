import fc from 'fast-check';
import { calendarDay, daysBetween } from '../../../src/core/calendar/calendarDay';
import {
  containsDay,
  containsPeriod,
  isValidPeriod,
  listDays,
  overlaps,
  type Period
} from '../../../src/core/calendar/period';
import { daysFrom } from './arbitraries';

function period(from: string, to: string): Period {
  return { from: calendarDay(from), to: calendarDay(to) };
}

const year2020 = period('2020-01-01', '2020-12-31');
const someDay = daysFrom('2019-12-01', '2020-02-01');
const somePeriod = fc
  .tuple(someDay, someDay)
  .map(([from, to]) => (from <= to ? { from, to } : { from: to, to: from }));

describe('a period', () => {
  it('may be one day but not end before it begins', () => {
    expect(isValidPeriod(period('2020-01-01', '2020-01-01'))).toBe(true);
    expect(isValidPeriod(period('2020-01-02', '2020-01-01'))).toBe(false);
  });

  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false]
  ])('holds %s: %s', (day, expected) => {
    expect(containsDay(year2020, calendarDay(day))).toBe(expected);
  });

  it.each([
    ['2019-01-01', '2019-12-31', false],
    ['2019-01-01', '2020-01-01', true],
    ['2020-12-31', '2021-12-31', true],
    ['2021-01-01', '2021-12-31', false],
    ['2019-01-01', '2021-12-31', true]
  ])('%s–%s overlaps 2020: %s', (from, to, expected) => {
    expect(overlaps(year2020, period(from, to))).toBe(expected);
    expect(overlaps(period(from, to), year2020)).toBe(expected);
  });

  it('lists its days over a leap day, and none when it is turned round', () => {
    expect(listDays(period('2020-02-28', '2020-03-01'))).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
    expect(listDays(period('2199-12-31', '2199-12-31'))).toEqual(['2199-12-31']);
    expect(listDays(period('2020-02-02', '2020-02-01'))).toEqual([]);
  });

  it('agrees with its list of days', () => {
    fc.assert(
      fc.property(somePeriod, somePeriod, (a, b) => {
        const days = listDays(a);
        expect(days).toHaveLength(daysBetween(a.from, a.to) + 1);
        expect(overlaps(a, b)).toBe(days.some((day) => containsDay(b, day)));
        expect(containsPeriod(b, a)).toBe(days.every((day) => containsDay(b, day)));
      })
    );
  });
});
