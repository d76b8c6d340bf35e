import fc from 'fast-check';
import { minutesOf, parseClockTime, readClockTime } from '../../../src/core/calendar/clockTime';

test.each([
  ['13:00', '13:00'],
  ['13.00', '13:00'],
  ['1300', '13:00'],
  ['13', '13:00'],
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['09:30', '09:30'],
  [' 13.00 ', '13:00'],
  ['kl 13.00', '13:00'],
  ['kl. 13', '13:00'],
  ['Klockan 8.15', '08:15'],
  ['00:00', '00:00'],
  ['23.59', '23:59'],
  ['24:00', undefined],
  ['13.60', undefined],
  ['13.0', undefined],
  ['13,00', undefined],
  ['13:00:00', undefined],
  ['130000', undefined],
  ['-1', undefined],
  ['1 pm', undefined],
  ['eftermiddag', undefined],
  ['', undefined]
])('reads %j as %j', (text, time) => {
  expect(readClockTime(text)).toBe(time);
});

const dayMinutes = 24 * 60;

test('every minute of the day is read as it is written, in four ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: dayMinutes - 1 }), (minute) => {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
        `${part}`.padStart(2, '0')
      ) as [string, string];
      for (const sign of ['.', ':', '']) {
        const read = readClockTime(`${hours}${sign}${minutes}`);
        expect(read && minutesOf(read)).toBe(minute);
      }
      expect(readClockTime(`${Number(hours)}.${minutes}`)).toBe(`${hours}:${minutes}`);
    })
  );
});

test('whatever is read is a time of day', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readClockTime(text);
      expect(read === undefined || parseClockTime(read).ok).toBe(true);
    })
  );
});
