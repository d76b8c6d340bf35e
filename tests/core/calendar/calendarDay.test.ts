import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDay,
  compareDays,
  dayNumberOf,
  dayOfMonthOf,
  dayOfNumber,
  daysBetween,
  earliest,
  isAfter,
  isBefore,
  latest,
  monthOf,
  parseCalendarDay,
  weekdayOf,
  yearOf
} from '../../../src/core/calendar/calendarDay';
import { CalendarError } from '../../../src/core/calendar/calendarError';
import { anyDay } from './arbitraries';

const day = calendarDay;

describe('parseCalendarDay', () => {
  it.each(['1900-01-01', '2020-02-29', '2000-02-29', '2199-12-31', '2026-12-31'])('reads %s', (text) => {
    expect(parseCalendarDay(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    '',
    '2020-9-14',
    '20200914',
    '2020-09-14 ',
    ' 2020-09-14',
    '2020-09-14T00:00:00Z',
    '2020-09-14\n',
    '2020/09/14',
    '14-09-2020',
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '2020-01-32',
    '1899-12-31',
    '2200-01-01',
    '-2020-01-01',
    '２０２０-01-01',
    'i morgon'
  ])('refuses %j', (text) => {
    expect(parseCalendarDay(text)).toEqual({ ok: false, error: { code: 'invalidDay', text } });
  });

  it('accepts exactly the days that JavaScript knows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, dayOfMonth) => {
          const text = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
          const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
          const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
          expect(parseCalendarDay(text).ok).toBe(isReal);
        }
      )
    );
  });
});

describe('calendarDay', () => {
  it('throws on a constant that is no day', () => {
    expect(() => calendarDay('2021-02-29')).toThrow(CalendarError);
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-28', 2, '2020-03-01'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2020-03-28', 1, '2020-03-29'],
    ['2020-03-29', 1, '2020-03-30'],
    ['2020-10-24', 1, '2020-10-25'],
    ['2020-10-25', 1, '2020-10-26'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2000-01-01', 366, '2001-01-01'],
    ['1900-01-01', 365, '1901-01-01']
  ])('%s + %i = %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(addDays(b, daysBetween(b, a))).toBe(a);
      })
    );
  });

  it('count as JavaScript does', () => {
    fc.assert(
      fc.property(anyDay, (a) => {
        expect(dayNumberOf(a)).toBe(Date.parse(a) / 86_400_000);
        expect(dayOfNumber(dayNumberOf(a))).toBe(a);
      })
    );
  });

  it.each([
    ['2199-12-31', 1],
    ['1900-01-01', -1],
    ['2020-01-01', 0.5],
    ['2020-01-01', Number.NaN],
    ['2020-01-01', Number.POSITIVE_INFINITY]
  ])('throw for %s + %d', (from, days) => {
    expect(() => addDays(day(from), days)).toThrow(CalendarError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2020-12-31', 2, '2021-02-28'],
    ['2020-11-30', 1, '2020-12-30'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2020-01-15', -13, '2018-12-15'],
    ['2020-05-05', 0, '2020-05-05']
  ])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('keeps the day of the month or takes the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        fc.pre(yearOf(from) > 1950 && yearOf(from) < 2149);
        const to = addMonths(from, months);
        expect((yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)).toBe(months);
        if (dayOfMonthOf(to) !== dayOfMonthOf(from)) expect(dayOfMonthOf(addDays(to, 1))).toBe(1);
      })
    );
  });

  it('throws past the last year', () => {
    expect(() => addMonths(day('2199-12-01'), 1)).toThrow(CalendarError);
  });
});

describe('order', () => {
  it('is that of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(0 - Math.sign(daysBetween(a, b)));
        expect(isBefore(a, b)).toBe(daysBetween(a, b) > 0);
        expect(isAfter(a, b)).toBe(daysBetween(a, b) < 0);
        expect([earliest(a, b), latest(a, b)]).toEqual([a, b].sort());
      })
    );
  });

  it('takes one or many', () => {
    expect(earliest(day('2020-01-01'))).toBe('2020-01-01');
    expect(latest(day('2020-01-02'), day('2020-01-03'), day('2020-01-01'))).toBe('2020-01-03');
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2020-09-14', 1],
    ['2026-05-15', 5],
    ['2020-02-29', 6],
    ['1900-01-01', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2199-12-31', 2]
  ])('%s is %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it('agrees with JavaScript', () => {
    fc.assert(
      fc.property(anyDay, (a) => {
        expect(weekdayOf(a) % 7).toBe(new Date(a).getUTCDay());
      })
    );
  });
});
