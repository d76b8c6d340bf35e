import { calendarDay } from '../../src/core/calendar/calendarDay';
import { clockTime } from '../../src/core/calendar/clockTime';
import {
  compareTexts,
  formatAlternatives,
  formatCount,
  formatDayInProse,
  formatDaysFromToday,
  formatDaysLeft,
  formatDayText,
  formatDeadline,
  formatNumber,
  formatTime,
  formatWeek
} from '../../src/messages/format';

const space = String.fromCodePoint(0xa0);
const minus = '−';

test.each([
  ['2019-08-20', '20 augusti 2019', '20 August 2019'],
  ['2020-01-01', '1 januari 2020', '1 January 2020'],
  ['2020-02-29', '29 februari 2020', '29 February 2020'],
  ['2019-12-31', '31 december 2019', '31 December 2019']
])('%s in prose', (text, swedish, english) => {
  expect(formatDayInProse(calendarDay(text), 'sv')).toBe(swedish);
  expect(formatDayInProse(calendarDay(text), 'en')).toBe(english);
});

test('a text that is no day stays as it is', () => {
  expect(formatDayText('2019-08-20', 'sv')).toBe('20 augusti 2019');
  expect(formatDayText('2019-02-30', 'sv')).toBe('2019-02-30');
  expect(formatDayText('i höst', 'sv')).toBe('i höst');
});

test.each([
  ['2020-09-25', 'vecka 39', 'week 39'],
  ['2020-12-31', 'vecka 53', 'week 53'],
  ['2021-01-03', 'vecka 53', 'week 53'],
  ['2021-01-04', 'vecka 1', 'week 1']
])('the week of %s', (text, swedish, english) => {
  expect(formatWeek(calendarDay(text), 'sv')).toBe(swedish);
  expect(formatWeek(calendarDay(text), 'en')).toBe(english);
});

test.each([
  ['2020-09-25', 'fredag 25 september (vecka 39)', 'Friday 25 September (week 39)'],
  ['2020-09-27', 'söndag 27 september (vecka 39)', 'Sunday 27 September (week 39)'],
  ['2020-09-28', 'måndag 28 september (vecka 40)', 'Monday 28 September (week 40)']
])('the deadline %s', (text, swedish, english) => {
  expect(formatDeadline(calendarDay(text), 'sv')).toBe(swedish);
  expect(formatDeadline(calendarDay(text), 'en')).toBe(english);
});

test('times have a point in Swedish and a colon in English', () => {
  expect(formatTime(clockTime('13:00'), 'sv')).toBe('13.00');
  expect(formatTime(clockTime('08:05'), 'sv')).toBe('08.05');
  expect(formatTime(clockTime('13:00'), 'en')).toBe('13:00');
});

test.each([
  [0, '0', '0'],
  [3.5, '3,5', '3.5'],
  [-2, `${minus}2`, '-2'],
  [1234.5, `1${space}234,5`, '1,234.5'],
  [1_000_000, `1${space}000${space}000`, '1,000,000']
])('the number %d', (value, swedish, english) => {
  expect(formatNumber(value, 'sv')).toBe(swedish);
  expect(formatNumber(value, 'en')).toBe(english);
});

test.each([
  [0, '0 rader'],
  [1, '1 rad'],
  [2, '2 rader'],
  [1000, `1${space}000 rader`]
])('%d rows', (count, swedish) => {
  expect(formatCount(count, { one: 'rad', other: 'rader' }, 'sv')).toBe(swedish);
});

test.each([
  [0, '0 dagar kvar', '0 days left'],
  [1, '1 dag kvar', '1 day left'],
  [2, '2 dagar kvar', '2 days left'],
  [1000, `1${space}000 dagar kvar`, '1,000 days left']
])('%d days left', (count, swedish, english) => {
  expect(formatDaysLeft(count, 'sv')).toBe(swedish);
  expect(formatDaysLeft(count, 'en')).toBe(english);
});

test.each([
  [-2, 'för 2 dagar sedan', '2 days ago'],
  [-1, 'i går', 'yesterday'],
  [0, 'i dag', 'today'],
  [1, 'i morgon', 'tomorrow'],
  [2, 'om 2 dagar', 'in 2 days']
])('%d days from today', (days, swedish, english) => {
  expect(formatDaysFromToday(days, 'sv')).toBe(swedish);
  expect(formatDaysFromToday(days, 'en')).toBe(english);
});

test.each([
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a eller b', 'a or b'],
  [['a', 'b', 'c'], 'a, b eller c', 'a, b or c']
])('alternatives %j', (texts, swedish, english) => {
  expect(formatAlternatives(texts, 'sv')).toBe(swedish);
  expect(formatAlternatives(texts, 'en')).toBe(english);
});

test('texts are ordered as in a Swedish dictionary, numbers by their size', () => {
  expect(['HÄ-10', 'Östermalm', 'HÄ-2', 'Årsta', 'Ängby', 'Zinken'].sort(compareTexts)).toEqual([
    'HÄ-2',
    'HÄ-10',
    'Zinken',
    'Årsta',
    'Ängby',
    'Östermalm'
  ]);
});
