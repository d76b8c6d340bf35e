import Holidays from 'date-holidays';
import { addDays, calendarDay, weekdayOf, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { CalendarError } from '../../../src/core/calendar/calendarError';
import { checkPlanningDay, findHolidays } from '../../../src/core/calendar/holidays';
import { listDays } from '../../../src/core/calendar/period';

const allDays = listDays({ from: calendarDay('2014-01-01'), to: calendarDay('2061-12-31') });
const years = Array.from({ length: 48 }, (_, index) => 2014 + index);

function daysNamed(name: string): readonly CalendarDay[] {
  return allDays.filter((day) => findHolidays(day).some((holiday) => holiday.name === name));
}

function namesOn(day: string): readonly string[] {
  return findHolidays(calendarDay(day)).map(({ name }) => name);
}

describe('the holiday table', () => {
  it('is what date-holidays says today (if not: npx tsx scripts/generateHolidays.ts)', () => {
    const sweden = new Holidays('SE', { languages: 'sv', types: ['public', 'bank'] });
    const expected = years.flatMap((year) =>
      sweden
        .getHolidays(year, 'sv')
        .map(
          ({ date, name, type }) =>
            `${date.slice(0, 10)} ${name} ${type === 'public' ? 'helgdag' : 'deFacto'}`
        )
    );
    const found = allDays.flatMap((day) =>
      findHolidays(day).map(({ name, kind }) => `${day} ${name} ${kind}`)
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['2020-01-01', 'nyårsdagen'],
    ['2020-01-06', 'trettondedag jul'],
    ['2020-04-10', 'långfredagen'],
    ['2020-04-12', 'påskdagen'],
    ['2020-04-13', 'annandag påsk'],
    ['2020-05-01', 'första maj'],
    ['2020-05-21', 'Kristi himmelsfärdsdag'],
    ['2020-05-31', 'pingstdagen'],
    ['2020-06-06', 'nationaldagen'],
    ['2020-06-19', 'midsommarafton'],
    ['2020-06-20', 'midsommardagen'],
    ['2020-10-31', 'alla helgons dag'],
    ['2020-12-24', 'julafton'],
    ['2020-12-25', 'juldagen'],
    ['2020-12-26', 'annandag jul'],
    ['2020-12-31', 'nyårsafton'],
    ['2026-04-03', 'långfredagen'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2038-04-25', 'påskdagen']
  ])('%s is %s', (day, name) => {
    expect(namesOn(day)).toEqual([name]);
  });

  it.each(['2020-01-05', '2020-04-09', '2020-04-11', '2020-04-30', '2020-06-01', '2020-10-30', '2020-12-13'])(
    '%s is no holiday, whatever it is called',
    (day) => {
      expect(findHolidays(calendarDay(day))).toEqual([]);
    }
  );

  it('knows two holidays on one day', () => {
    expect([...namesOn('2049-06-06')].sort()).toEqual(['nationaldagen', 'pingstdagen']);
  });

  it('has Midsummer Eve on a Friday 19–25 June and Midsummer Day the day after', () => {
    const eves = daysNamed('midsommarafton');
    expect(eves).toHaveLength(years.length);
    for (const eve of eves) {
      expect(weekdayOf(eve)).toBe(5);
      expect(eve.slice(5) >= '06-19' && eve.slice(5) <= '06-25').toBe(true);
    }
    expect(daysNamed('midsommardagen')).toEqual(eves.map((eve) => addDays(eve, 1)));
  });

  it('has All Saints’ Day on a Saturday 31 October – 6 November', () => {
    for (const day of daysNamed('alla helgons dag')) {
      expect(weekdayOf(day)).toBe(6);
      expect(day.slice(5) >= '10-31' && day.slice(5) <= '11-06').toBe(true);
    }
  });

  it('counts from Easter', () => {
    const easters = daysNamed('påskdagen');
    expect(easters.map(weekdayOf)).toEqual(years.map(() => 7));
    expect(daysNamed('långfredagen')).toEqual(easters.map((easter) => addDays(easter, -2)));
    expect(daysNamed('annandag påsk')).toEqual(easters.map((easter) => addDays(easter, 1)));
    expect(daysNamed('Kristi himmelsfärdsdag')).toEqual(easters.map((easter) => addDays(easter, 39)));
    expect(daysNamed('pingstdagen')).toEqual(easters.map((easter) => addDays(easter, 49)));
  });

  it('calls only the three eves de facto', () => {
    const deFacto = allDays.flatMap((day) =>
      findHolidays(day).flatMap(({ name, kind }) => (kind === 'deFacto' ? [name] : []))
    );
    expect([...new Set(deFacto)].sort()).toEqual(['julafton', 'midsommarafton', 'nyårsafton']);
  });
});

describe('outside the table', () => {
  it.each(['2013-12-31', '2062-01-01', '1900-01-01'])('throws rather than guess for %s', (day) => {
    expect(() => findHolidays(calendarDay(day))).toThrow(new CalendarError('outsideHolidayTable', day));
  });

  it.each([
    ['2014-12-31', false],
    ['2015-01-01', true],
    ['2060-12-31', true],
    ['2061-01-01', false]
  ])('lets %s be planned: %s', (text, isAllowed) => {
    const day = calendarDay(text);
    expect(checkPlanningDay(day)).toEqual(
      isAllowed
        ? { ok: true, value: day }
        : {
            ok: false,
            error: { code: 'dayOutsideHolidayTable', day, firstYear: 2015, lastYear: 2060 }
          }
    );
  });
});
