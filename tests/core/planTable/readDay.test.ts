import { addressOf } from '../../../src/core/planTable/planTable';
import { columnOf, headingOf, tableColumns } from '../../../src/core/planTable/tableColumn';
import { fingerprintOf } from '../../../src/core/planTable/fingerprint';
import { readDay, readSchedule } from '../../../src/core/planTable/readDay';

test.each([
  ['2020-12-18', '2020-12-18'],
  ['20201218', '2020-12-18'],
  [' 18 december 2020 ', '2020-12-18'],
  ['den 1 sept 2020', '2020-09-01'],
  ['1:a maj 2021', '2021-05-01'],
  ['18/12 2020', '2020-12-18'],
  ['29 februari 2020', '2020-02-29'],
  ['29 februari 2021', undefined],
  ['2020-13-01', undefined],
  ['18/12/2020', undefined],
  ['hösten 2020', undefined],
  ['december 2020', undefined],
  ['v. 51 2020', undefined],
  ['2020', undefined],
  ['', undefined]
])('reads %j as %j', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['2020-09-01 – 2020-12-18', { start: '2020-09-01', end: '2020-12-18' }],
  ['2020-09-01–2020-12-18', { start: '2020-09-01', end: '2020-12-18' }],
  ['2020-09-01-2020-12-18', { start: '2020-09-01', end: '2020-12-18' }],
  ['2020-09-01 - 2020-12-18', { start: '2020-09-01', end: '2020-12-18' }],
  ['Från 1 september 2020 till och med 18 december 2020', { start: '2020-09-01', end: '2020-12-18' }],
  ['Klart senast 2020-12-18', { end: '2020-12-18' }],
  ['t.o.m. 2020-12-18', { end: '2020-12-18' }],
  ['2020-12-18', { end: '2020-12-18' }],
  ['löpande', undefined],
  ['2020-09-01 – hösten', undefined],
  ['Q3–Q4 2020', undefined]
])('reads the time plan %j', (text, schedule) => {
  expect(readSchedule(text)).toEqual(schedule);
});

test('headings are known by their synonyms, whatever their case, signs and remarks', () => {
  for (const column of tableColumns) expect(columnOf(headingOf(column))).toBe(column);
  expect(columnOf(' NR. ')).toBe('number');
  expect(columnOf('Uppföljning / indikator')).toBe('indicator');
  expect(columnOf('Ansvarig (organisation):')).toBe('responsible');
  expect(columnOf('Problem\nbild')).toBeUndefined();
});

test('cells have the addresses that Excel gives them', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map((column) => addressOf(column, 7))).toEqual([
    'A7',
    'Z7',
    'AA7',
    'AZ7',
    'BA7',
    'ZZ7',
    'AAA7'
  ]);
});

test('texts that differ have marks that differ', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `HÄ-${index}`);
  const marks = new Set(texts.map(fingerprintOf));
  expect(marks.size).toBe(texts.length);
  expect([...marks].every((mark) => /^a[0-9a-f]{32}$/.test(mark))).toBe(true);
});
