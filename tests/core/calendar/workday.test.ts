import fc from 'fast-check';
import { addDays, calendarDay, weekdayOf } from '../../../src/core/calendar/calendarDay';
import { CalendarError } from '../../../src/core/calendar/calendarError';
import { findHolidays } from '../../../src/core/calendar/holidays';
import { listDays } from '../../../src/core/calendar/period';
import {
  addWorkdays,
  isKlamdag,
  isWorkday,
  nextWorkdayOnOrAfter,
  previousWorkdayOnOrBefore,
  workdaysBetween
} from '../../../src/core/calendar/workday';
import { daysFrom, planningDay } from './arbitraries';

const day = calendarDay;
const middleDay = daysFrom('2017-01-01', '2058-12-31');
const steps = fc.integer({ min: -400, max: 400 });

describe('isWorkday', () => {
  it('is neither weekend nor holiday', () => {
    fc.assert(
      fc.property(planningDay, (a) => {
        expect(isWorkday(a)).toBe(weekdayOf(a) <= 5 && findHolidays(a).length === 0);
      })
    );
  });

  it.each([
    ['2014-01-02', true],
    ['2020-09-14', true],
    ['2020-09-13', false],
    ['2020-02-29', false],
    ['2020-06-19', false],
    ['2020-12-24', false],
    ['2020-12-30', true],
    ['2020-12-31', false],
    ['2061-12-30', true]
  ])('%s: %s', (text, expected) => {
    expect(isWorkday(day(text))).toBe(expected);
  });
});

describe('the nearest workday', () => {
  it.each([
    ['2020-09-14', '2020-09-14', '2020-09-14'],
    // A Sunday.
    ['2020-09-20', '2020-09-18', '2020-09-21'],
    // Easter 2020: Good Friday to Easter Monday.
    ['2020-04-12', '2020-04-09', '2020-04-14'],
    // Midsummer 2020.
    ['2020-06-19', '2020-06-18', '2020-06-22'],
    // Christmas that runs on into the weekend: 24 Dec 2020 is a Thursday.
    ['2020-12-24', '2020-12-23', '2020-12-28'],
    // Christmas after a weekend: 24 Dec 2022 is a Saturday, 26 Dec a Monday.
    ['2022-12-24', '2022-12-23', '2022-12-27'],
    // Thursday New Year's Eve, in week 53.
    ['2020-12-31', '2020-12-30', '2021-01-04'],
    ['2026-12-31', '2026-12-30', '2027-01-04'],
    // The days of clock changes are Sundays.
    ['2020-03-29', '2020-03-27', '2020-03-30'],
    ['2026-10-25', '2026-10-23', '2026-10-26'],
    ['2060-12-31', '2060-12-30', '2061-01-03'],
    ['2015-01-01', '2014-12-30', '2015-01-02']
  ])('of %s is %s before and %s after', (text, before, after) => {
    expect(previousWorkdayOnOrBefore(day(text))).toBe(before);
    expect(nextWorkdayOnOrAfter(day(text))).toBe(after);
  });

  it('has no workday in between', () => {
    fc.assert(
      fc.property(planningDay, (a) => {
        const [before, after] = [previousWorkdayOnOrBefore(a), nextWorkdayOnOrAfter(a)];
        expect(isWorkday(before) && isWorkday(after)).toBe(true);
        expect(listDays({ from: before, to: after }).filter(isWorkday)).toEqual(
          isWorkday(a) ? [a] : [before, after]
        );
      })
    );
  });
});

describe('addWorkdays', () => {
  it.each([
    ['2020-09-14', 1, '2020-09-15'],
    ['2020-09-18', 1, '2020-09-21'],
    ['2020-09-19', 1, '2020-09-21'],
    ['2020-09-19', 0, '2020-09-21'],
    ['2020-09-18', 0, '2020-09-18'],
    ['2020-09-19', -1, '2020-09-18'],
    ['2020-09-21', -1, '2020-09-18'],
    ['2020-09-14', 10, '2020-09-28'],
    ['2020-09-14', -10, '2020-08-31'],
    ['2020-12-23', 1, '2020-12-28'],
    ['2020-12-30', 1, '2021-01-04'],
    ['2021-01-05', 1, '2021-01-07'],
    ['2020-04-14', -1, '2020-04-09'],
    ['2020-06-18', 1, '2020-06-22'],
    ['2026-05-13', 1, '2026-05-15'],
    ['2015-01-02', -10, '2014-12-12']
  ])('%s %i is %s', (from, count, to) => {
    expect(addWorkdays(day(from), count)).toBe(to);
  });

  it('lands on a workday that many workdays away', () => {
    fc.assert(
      fc.property(middleDay, steps, (from, count) => {
        const to = addWorkdays(from, count);
        expect(isWorkday(to)).toBe(true);
        if (count !== 0) expect(workdaysBetween(from, to)).toBe(count);
      })
    );
  });

  it('takes single steps', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
        let expected = from;
        for (let step = 0; step < count; step += 1) expected = nextWorkdayOnOrAfter(addDays(expected, 1));
        expect(addWorkdays(from, count)).toBe(expected);
      })
    );
  });

  it('never turns the order round', () => {
    fc.assert(
      fc.property(middleDay, middleDay, steps, (a, b, count) => {
        fc.pre(a <= b);
        expect(addWorkdays(a, count) <= addWorkdays(b, count)).toBe(true);
        expect(addWorkdays(a, count) <= addWorkdays(a, count + 1)).toBe(true);
      })
    );
  });

  it('comes back', () => {
    fc.assert(
      fc.property(middleDay, steps, (a, count) => {
        const start = nextWorkdayOnOrAfter(a);
        expect(addWorkdays(addWorkdays(start, count), -count)).toBe(start);
      })
    );
  });
});

describe('workdaysBetween', () => {
  it.each([
    ['2020-09-14', '2020-09-14', 0],
    ['2020-09-14', '2020-09-18', 4],
    ['2020-09-18', '2020-09-20', 0],
    ['2020-09-18', '2020-09-21', 1],
    ['2020-09-21', '2020-09-18', -1],
    ['2020-09-20', '2020-09-18', -1],
    ['2020-09-20', '2020-09-19', 0],
    ['2020-01-01', '2020-12-31', 252]
  ])('%s to %s is %i', (from, to, count) => {
    expect(workdaysBetween(day(from), day(to))).toBe(count);
  });

  it('counts the days one by one', () => {
    fc.assert(
      fc.property(middleDay, fc.integer({ min: 0, max: 300 }), (from, length) => {
        const to = addDays(from, length);
        const between = listDays({ from: addDays(from, 1), to });
        expect(workdaysBetween(from, to)).toBe(between.filter(isWorkday).length);
      })
    );
  });

  it('is the same both ways between workdays', () => {
    fc.assert(
      fc.property(middleDay, middleDay, (a, b) => {
        const [from, to] = [nextWorkdayOnOrAfter(a), nextWorkdayOnOrAfter(b)];
        expect(workdaysBetween(from, to)).toBe(0 - workdaysBetween(to, from));
      })
    );
  });
});

describe('isKlamdag', () => {
  it('finds those of 2020 and 2026', () => {
    const klamdagarOf = (year: number): readonly string[] =>
      listDays({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) }).filter(isKlamdag);
    expect(klamdagarOf(2020)).toEqual(['2020-05-22']);
    expect(klamdagarOf(2026)).toEqual(['2026-01-02', '2026-01-05', '2026-05-15']);
  });

  it.each([
    // The Monday before a Tuesday holiday: nationaldagen, nyårsafton, julafton.
    ['2017-06-05', true],
    ['2024-12-23', true],
    ['2024-12-30', true],
    // The Friday between annandag jul on a Thursday and the weekend.
    ['2024-12-27', true],
    // The day before a holiday is none, nor is the holiday or the weekend.
    ['2026-05-13', false],
    ['2026-05-14', false],
    ['2026-05-16', false],
    ['2020-04-09', false]
  ])('%s: %s', (text, expected) => {
    expect(isKlamdag(day(text))).toBe(expected);
  });
});

describe('outside the holiday table', () => {
  it.each([
    () => isWorkday(day('2013-12-31')),
    () => isWorkday(day('2062-01-01')),
    () => isWorkday(day('2100-01-01')),
    () => nextWorkdayOnOrAfter(day('2061-12-31')),
    () => previousWorkdayOnOrBefore(day('2014-01-01')),
    () => addWorkdays(day('2060-12-01'), 400),
    () => addWorkdays(day('2014-06-01'), -400),
    () => workdaysBetween(day('2020-01-01'), day('2070-01-01'))
  ])('throws instead of guessing: %s', (ask) => {
    expect(ask).toThrow(CalendarError);
  });
});
