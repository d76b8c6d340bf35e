import { readWhyQuestion } from '../../../src/bot/commands/readWhyQuestion';
import { calendarDay } from '../../../src/core/calendar/calendarDay';

const today = calendarDay('2020-09-14');

test.each<[rest: string, words: string, day: string | undefined]>([
  ['', '', undefined],
  ['HÄ-2', 'HÄ-2', undefined],
  ['HÄ-2 11 september', 'HÄ-2', '2020-09-11'],
  ['11 september HÄ-2', 'HÄ-2', '2020-09-11'],
  ['ha 2 2020-09-11', 'ha 2', '2020-09-11'],
  ['HÄ-2 28/9', 'HÄ-2', '2020-09-28'],
  ['HÄ-2 14 sep', 'HÄ-2', '2020-09-14'],
  ['HÄ-2 20 december 2019', 'HÄ-2', '2019-12-20'],
  ['HÄ-2 2 april', 'HÄ-2', '2020-04-02'],
  ['HÄ-2 i går', 'HÄ-2', '2020-09-13'],
  ['fick ingen HÄ-2 igår?', 'fick ingen HÄ-2 ?', '2020-09-13'],
  ['idag', '', '2020-09-14'],
  ['HÄ-2 31 september', 'HÄ-2 31 september', undefined]
])('%j is about %j on %j', (rest, words, day) => {
  expect(readWhyQuestion(rest, today)).toEqual(day === undefined ? { words } : { words, day });
});
