import fc from 'fast-check';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { effectiveDeadline, isMessageDay, messageDay } from '../../../src/core/calendar/dayRules';
import { isoWeekOf } from '../../../src/core/calendar/isoWeek';
import {
  firstWorkdayAfterBreak,
  isInSummerBreak,
  lastWorkdayBeforeBreak,
  parseSummerBreak,
  usualSummerBreak
} from '../../../src/core/calendar/summerBreak';
import { isKlamdag, isWorkday, nextWorkdayOnOrAfter } from '../../../src/core/calendar/workday';
import { planningDay } from './arbitraries';

const day = calendarDay;
const withBreak = { summerBreak: usualSummerBreak };
const anyBreak = fc
  .tuple(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 0, max: 8 }))
  .map(([fromWeek, more]) => ({ fromWeek, toWeek: Math.min(fromWeek + more, 50) }));
const anyRules = fc.option(anyBreak, { nil: undefined }).map((summerBreak) => ({ summerBreak }));

describe('the summer break', () => {
  it.each([
    [2020, '2020-07-03', '2020-08-03'],
    [2021, '2021-07-09', '2021-08-09'],
    [2026, '2026-07-03', '2026-08-03']
  ])('of %i lies between %s and %s', (year, before, after) => {
    expect(lastWorkdayBeforeBreak(year, usualSummerBreak)).toBe(before);
    expect(firstWorkdayAfterBreak(year, usualSummerBreak)).toBe(after);
  });

  it.each([
    ['2020-07-05', false],
    ['2020-07-06', true],
    ['2020-08-02', true],
    ['2020-08-03', false]
  ])('holds %s: %s', (text, expected) => {
    expect(isInSummerBreak(day(text), usualSummerBreak)).toBe(expected);
  });

  it('passes over holidays at its edges', () => {
    // Week 25 of 2020 ends in Midsummer; 24 and 25 December 2020 lie in week 52.
    expect(lastWorkdayBeforeBreak(2020, { fromWeek: 26, toWeek: 27 })).toBe('2020-06-18');
    expect(firstWorkdayAfterBreak(2020, { fromWeek: 51, toWeek: 52 })).toBe('2020-12-28');
  });

  it.each([
    [28, 31, true],
    [2, 50, true],
    [1, 10, false],
    [45, 51, false],
    [30, 30, true],
    [31, 28, false],
    [0, 5, false],
    [50, 53, false],
    [28.5, 31, false],
    [Number.NaN, 31, false]
  ])('may be weeks %d–%d: %s', (fromWeek, toWeek, isAllowed) => {
    const weeks = { fromWeek, toWeek };
    expect(parseSummerBreak(weeks)).toEqual(
      isAllowed ? { ok: true, value: weeks } : { ok: false, error: { code: 'invalidSummerBreak', ...weeks } }
    );
  });
});

describe('effectiveDeadline', () => {
  it.each([
    ['2020-09-18', '2020-09-18'],
    ['2020-09-20', '2020-09-21'],
    ['2020-12-31', '2021-01-04'],
    ['2026-12-31', '2027-01-04'],
    ['2060-12-31', '2061-01-03'],
    ['2026-05-14', '2026-05-15'],
    ['2026-05-15', '2026-05-15'],
    ['2020-07-20', '2020-07-20']
  ])('%s counts as %s without a break', (text, expected) => {
    expect(effectiveDeadline(day(text), {})).toBe(expected);
  });

  it.each([
    ['2020-07-03', '2020-07-03'],
    // The weekend before the break: its next workday lies in the break.
    ['2020-07-04', '2020-07-03'],
    ['2020-07-06', '2020-07-03'],
    ['2020-07-31', '2020-07-03'],
    ['2020-08-02', '2020-07-03'],
    ['2020-08-03', '2020-08-03'],
    ['2020-09-20', '2020-09-21']
  ])('%s counts as %s with the break', (text, expected) => {
    expect(effectiveDeadline(day(text), withBreak)).toBe(expected);
  });

  it('is a workday outside the break, and later than the day unless the break is why', () => {
    fc.assert(
      fc.property(planningDay, anyRules, (due, rules) => {
        const deadline = effectiveDeadline(due, rules);
        expect(isWorkday(deadline)).toBe(true);
        expect(effectiveDeadline(deadline, rules)).toBe(deadline);
        const { summerBreak } = rules;
        if (summerBreak === undefined) expect(deadline).toBe(nextWorkdayOnOrAfter(due));
        else if (deadline < due) {
          const asked = [due, nextWorkdayOnOrAfter(due)];
          expect(asked.some((a) => isInSummerBreak(a, summerBreak))).toBe(true);
        }
      })
    );
  });

  it('never turns the order round', () => {
    fc.assert(
      fc.property(planningDay, planningDay, anyRules, (a, b, rules) => {
        fc.pre(a <= b);
        expect(effectiveDeadline(a, rules) <= effectiveDeadline(b, rules)).toBe(true);
      })
    );
  });
});

describe('messageDay', () => {
  it.each([
    ['2020-09-18', '2020-09-18'],
    ['2020-09-20', '2020-09-18'],
    // Kristi himmelsfärdsdag and the klämdag after it: both to the Wednesday.
    ['2026-05-14', '2026-05-13'],
    ['2026-05-15', '2026-05-13'],
    ['2026-05-17', '2026-05-13'],
    // Two klämdagar around a weekend at New Year.
    ['2026-01-05', '2025-12-30'],
    ['2026-01-06', '2025-12-30'],
    ['2024-12-30', '2024-12-20'],
    ['2015-01-01', '2014-12-30'],
    ['2020-07-20', '2020-07-20']
  ])('%s becomes %s without a break', (text, expected) => {
    expect(messageDay(day(text), {})).toBe(expected);
  });

  it.each([
    ['2020-07-03', '2020-07-03'],
    ['2020-07-05', '2020-07-03'],
    ['2020-07-06', '2020-08-03'],
    ['2020-08-02', '2020-08-03'],
    ['2020-08-03', '2020-08-03'],
    ['2020-08-09', '2020-08-07']
  ])('%s becomes %s with the break', (text, expected) => {
    expect(messageDay(day(text), withBreak)).toBe(expected);
  });

  it('goes past a holiday and a klämdag after the break', () => {
    // Week 20 of 2026 holds Thursday 14 May; the break ends the Sunday before a week that ends in a klämdag.
    expect(messageDay(day('2026-05-11'), { summerBreak: { fromWeek: 20, toWeek: 20 } })).toBe('2026-05-18');
    // 5 June 2017 is a Monday before nationaldagen, the first workday after week 22.
    expect(messageDay(day('2017-06-03'), { summerBreak: { fromWeek: 22, toWeek: 22 } })).toBe('2017-06-07');
    expect(messageDay(day('2017-06-05'), { summerBreak: { fromWeek: 22, toWeek: 22 } })).toBe('2017-06-07');
  });

  it('is a day for messages, and earlier than the day unless the break is why', () => {
    fc.assert(
      fc.property(planningDay, anyRules, (meant, rules) => {
        const sendDay = messageDay(meant, rules);
        expect(isMessageDay(sendDay, rules)).toBe(true);
        expect(isWorkday(sendDay) && !isKlamdag(sendDay)).toBe(true);
        expect(messageDay(sendDay, rules)).toBe(sendDay);
        if (rules.summerBreak === undefined) expect(sendDay <= meant).toBe(true);
        else expect(isInSummerBreak(sendDay, rules.summerBreak)).toBe(false);
        if (sendDay > meant) expect(isoWeekOf(sendDay).week).toBeGreaterThan(rules.summerBreak?.toWeek ?? 53);
      })
    );
  });

  it('never turns the order round', () => {
    fc.assert(
      fc.property(planningDay, planningDay, anyRules, (a, b, rules) => {
        fc.pre(a <= b);
        expect(messageDay(a, rules) <= messageDay(b, rules)).toBe(true);
      })
    );
  });
});
