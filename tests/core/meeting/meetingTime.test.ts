import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { instant } from '../../../src/core/calendar/instant';
import { type MeetingTime, meetingTimeAt } from '../../../src/core/meeting/meetingTime';

// Summer time: 13.00 in Stockholm is 11.00 in UTC.
const meeting = { day: calendarDay('2020-09-29'), startTime: '13:00', lengthMinutes: 90 };
const points = [{ minutes: 20 }, { minutes: 25 }];

const cases: readonly (readonly [string, MeetingTime])[] = [
  ['2020-09-28T21:59:59Z', { kind: 'otherDay' }],
  ['2020-09-28T22:00:00Z', { kind: 'before' }],
  ['2020-09-29T10:59:59Z', { kind: 'before' }],
  ['2020-09-29T11:00:00Z', { kind: 'running', minutesLeft: 90, minutesShort: 0 }],
  ['2020-09-29T11:00:01Z', { kind: 'running', minutesLeft: 90, minutesShort: 0 }],
  ['2020-09-29T11:45:00Z', { kind: 'running', minutesLeft: 45, minutesShort: 0 }],
  ['2020-09-29T11:46:00Z', { kind: 'running', minutesLeft: 44, minutesShort: 1 }],
  ['2020-09-29T12:29:59Z', { kind: 'running', minutesLeft: 1, minutesShort: 44 }],
  ['2020-09-29T12:30:00Z', { kind: 'over', minutesOver: 0 }],
  ['2020-09-29T12:35:30Z', { kind: 'over', minutesOver: 5 }],
  ['2020-09-29T22:00:00Z', { kind: 'otherDay' }]
];

test.each(cases)('at %s the meeting stands so', (now, expected) => {
  expect(meetingTimeAt(meeting, instant(now), points)).toEqual(expected);
});

test('a meeting on the night when the clock goes back has an hour more of the clock, not of the meeting', () => {
  const night = { day: calendarDay('2020-10-25'), startTime: '01:30', lengthMinutes: 120 };
  expect(meetingTimeAt(night, instant('2020-10-25T01:00:00Z'), [])).toEqual({
    kind: 'running',
    minutesLeft: 30,
    minutesShort: 0
  });
});
