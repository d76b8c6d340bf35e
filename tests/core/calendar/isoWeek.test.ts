import fc from 'fast-check';
import { addDays, calendarDay, daysBetween, weekdayOf } from '../../../src/core/calendar/calendarDay';
import { CalendarError } from '../../../src/core/calendar/calendarError';
import { firstDayOfWeek, isoWeekOf, weeksInYear } from '../../../src/core/calendar/isoWeek';
import { anyDay, daysFrom } from './arbitraries';

describe('isoWeekOf', () => {
  it.each([
    ['2020-09-14', 2020, 38],
    ['2020-09-25', 2020, 39],
    ['2015-12-31', 2015, 53],
    ['2016-01-03', 2015, 53],
    ['2016-01-04', 2016, 1],
    ['2018-12-31', 2019, 1],
    ['2019-12-29', 2019, 52],
    ['2019-12-30', 2020, 1],
    ['2020-12-27', 2020, 52],
    ['2020-12-28', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['1900-01-01', 1900, 1],
    ['2199-12-31', 2200, 1]
  ])('%s lies in %i week %i', (day, year, week) => {
    expect(isoWeekOf(calendarDay(day))).toEqual({ year, week });
  });

  it('starts anew each Monday and not otherwise', () => {
    fc.assert(
      fc.property(daysFrom('1900-01-02', '2199-12-31'), (day) => {
        const [before, now] = [isoWeekOf(addDays(day, -1)), isoWeekOf(day)];
        if (weekdayOf(day) !== 1) expect(now).toEqual(before);
        else if (before.week < weeksInYear(before.year))
          expect(now).toEqual({ year: before.year, week: before.week + 1 });
        else expect(now).toEqual({ year: before.year + 1, week: 1 });
      })
    );
  });
});

describe('firstDayOfWeek', () => {
  it('is the Monday of the day’s week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = firstDayOfWeek(isoWeekOf(day));
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
        expect(isoWeekOf(monday)).toEqual(isoWeekOf(day));
      })
    );
  });

  it.each([
    [2020, 0],
    [2020, 54],
    [2021, 53],
    [2020, 1.5],
    [2020, Number.NaN]
  ])('throws for %i week %d', (year, week) => {
    expect(() => firstDayOfWeek({ year, week })).toThrow(CalendarError);
  });
});

describe('weeksInYear', () => {
  it('knows the years with a week 53', () => {
    const years = Array.from({ length: 46 }, (_, index) => 2015 + index);
    expect(years.filter((year) => weeksInYear(year) === 53)).toEqual([
      2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060
    ]);
  });
});
