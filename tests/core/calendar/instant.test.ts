import fc from 'fast-check';
import { addDays, calendarDay } from '../../../src/core/calendar/calendarDay';
import { CalendarError } from '../../../src/core/calendar/calendarError';
import { clockTime, minutesOf, parseClockTime } from '../../../src/core/calendar/clockTime';
import {
  addMilliseconds,
  compareInstants,
  instant,
  instantAt,
  instantOfMilliseconds,
  millisecondsOf,
  parseInstant,
  startOfDay,
  stockholmDayOf,
  stockholmTimeOf
} from '../../../src/core/calendar/instant';
import { daysFrom } from './arbitraries';

const recentDay = daysFrom('1980-01-01', '2199-12-31');
const anyTime = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) =>
    clockTime([Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'))
  );

describe('parseInstant', () => {
  it.each([
    ['2020-09-14T06:00:00Z', '2020-09-14T06:00:00.000Z'],
    ['2020-09-14T06:00:00.1Z', '2020-09-14T06:00:00.100Z'],
    ['2020-09-14T23:59:59.999Z', '2020-09-14T23:59:59.999Z'],
    ['2020-09-14T06:00:00.1239999Z', '2020-09-14T06:00:00.123Z'],
    ['1899-12-31T23:00:00Z', '1899-12-31T23:00:00.000Z'],
    ['2199-12-31T22:59:59Z', '2199-12-31T22:59:59.000Z']
  ])('reads %s', (text, value) => {
    expect(parseInstant(text)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    '2020-09-14',
    '2020-09-14T06:00:00',
    '2020-09-14T06:00Z',
    '2020-09-14 06:00:00Z',
    '2020-09-14T06:00:00+02:00',
    '2020-09-14T24:00:00Z',
    '2020-09-14T06:60:00Z',
    '2020-09-14T06:00:60Z',
    '2021-02-29T06:00:00Z',
    '1899-12-31T22:59:59Z',
    '2199-12-31T23:00:00Z'
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: { code: 'invalidInstant', text } });
  });

  it('throws on a constant that is none', () => {
    expect(() => instant('nu')).toThrow(CalendarError);
    expect(() => instantOfMilliseconds(Number.NaN)).toThrow(CalendarError);
    expect(() => addMilliseconds(instant('2199-12-31T22:00:00Z'), 3_600_000)).toThrow(CalendarError);
  });

  it('writes what JavaScript writes, and reads it back', () => {
    const bounds = { min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) };
    fc.assert(
      fc.property(fc.integer(bounds), fc.integer(bounds), (a, b) => {
        expect(instantOfMilliseconds(a)).toBe(new Date(a).toISOString());
        expect(millisecondsOf(instantOfMilliseconds(a))).toBe(a);
        expect(compareInstants(instantOfMilliseconds(a), instantOfMilliseconds(b))).toBe(Math.sign(a - b));
        expect(addMilliseconds(instantOfMilliseconds(a), b - a)).toBe(instantOfMilliseconds(b));
      })
    );
  });
});

describe('the clock in Stockholm', () => {
  it.each([
    // Winter, summer.
    ['2020-01-01T11:00:00Z', '2020-01-01', '12:00'],
    ['2020-07-01T11:00:00Z', '2020-07-01', '13:00'],
    // Around midnight and New Year.
    ['2020-12-31T22:59:59.999Z', '2020-12-31', '23:59'],
    ['2020-12-31T23:00:00Z', '2021-01-01', '00:00'],
    ['2020-06-30T22:00:00Z', '2020-07-01', '00:00'],
    // Spring changes: 02:00 becomes 03:00.
    ['2020-03-29T00:59:59Z', '2020-03-29', '01:59'],
    ['2020-03-29T01:00:00Z', '2020-03-29', '03:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    // Autumn changes: 03:00 becomes 02:00.
    ['2020-10-25T00:59:00Z', '2020-10-25', '02:59'],
    ['2020-10-25T01:00:00Z', '2020-10-25', '02:00'],
    ['2026-10-25T00:59:00Z', '2026-10-25', '02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '02:00']
  ])('shows at %s the day %s and the time %s', (moment, day, time) => {
    expect(stockholmDayOf(instant(moment))).toBe(day);
    expect(stockholmTimeOf(instant(moment))).toBe(time);
  });

  it('agrees with Intl at any moment', () => {
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short'
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) }), (ms) => {
        const moment = instantOfMilliseconds(ms);
        expect(`${stockholmDayOf(moment)} ${stockholmTimeOf(moment)}`).toBe(wall.format(ms));
      })
    );
  });
});

describe('instantAt', () => {
  it.each([
    ['2020-09-14', '08:00', '2020-09-14T06:00:00.000Z'],
    ['2020-12-14', '08:00', '2020-12-14T07:00:00.000Z'],
    ['2020-01-01', '00:00', '2019-12-31T23:00:00.000Z'],
    ['1900-01-01', '00:00', '1899-12-31T23:00:00.000Z'],
    ['2199-12-31', '23:59', '2199-12-31T22:59:00.000Z'],
    // The hour that spring skips: the first moment after it.
    ['2020-03-29', '01:59', '2020-03-29T00:59:00.000Z'],
    ['2020-03-29', '02:00', '2020-03-29T01:00:00.000Z'],
    ['2020-03-29', '02:30', '2020-03-29T01:00:00.000Z'],
    ['2020-03-29', '03:00', '2020-03-29T01:00:00.000Z'],
    ['2026-03-29', '02:59', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '08:00', '2026-03-29T06:00:00.000Z'],
    // The hour that autumn repeats: its first occurrence.
    ['2020-10-25', '02:00', '2020-10-25T00:00:00.000Z'],
    ['2020-10-25', '02:59', '2020-10-25T00:59:00.000Z'],
    ['2020-10-25', '03:00', '2020-10-25T02:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '08:00', '2026-10-25T07:00:00.000Z']
  ])('%s %s is %s', (day, time, moment) => {
    expect(instantAt(calendarDay(day), clockTime(time))).toBe(moment);
  });

  it('gives back its day, and its time unless spring skips it', () => {
    fc.assert(
      fc.property(recentDay, anyTime, (day, time) => {
        const moment = instantAt(day, time);
        expect(stockholmDayOf(moment)).toBe(day);
        const isSkipped = stockholmTimeOf(moment) !== time;
        if (isSkipped) expect([time.slice(0, 2), stockholmTimeOf(moment)]).toEqual(['02', '03:00']);
      })
    );
  });

  it('starts the day at its very first moment', () => {
    fc.assert(
      fc.property(recentDay, (day) => {
        const start = startOfDay(day);
        expect([stockholmDayOf(start), stockholmTimeOf(start)]).toEqual([day, '00:00']);
        fc.pre(day > '1980-01-01');
        expect(stockholmDayOf(addMilliseconds(start, -1))).toBe(addDays(day, -1));
      })
    );
  });

  it.each([
    ['2020-03-29', 23],
    ['2020-10-25', 25],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2020-02-29', 24]
  ])('%s is %i hours long', (text, hours) => {
    const day = calendarDay(text);
    const lengthMs = millisecondsOf(startOfDay(addDays(day, 1))) - millisecondsOf(startOfDay(day));
    expect(lengthMs).toBe(hours * 3_600_000);
  });
});

describe('parseClockTime', () => {
  it.each(['00:00', '08:05', '23:59'])('reads %s', (text) => {
    expect(parseClockTime(text)).toEqual({ ok: true, value: text });
  });

  it.each(['', '8:00', '24:00', '12:60', '12.00', '12:00:00', ' 12:00'])('refuses %j', (text) => {
    expect(parseClockTime(text)).toEqual({ ok: false, error: { code: 'invalidTime', text } });
  });

  it('throws on a constant that is no time, and counts minutes', () => {
    expect(() => clockTime('kl 8')).toThrow(CalendarError);
    expect(minutesOf(clockTime('13:05'))).toBe(785);
  });
});
