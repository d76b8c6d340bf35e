import fc from 'fast-check';
import { addDays, compareDays } from '../../../src/core/calendar/calendarDay';
import { type DayRules } from '../../../src/core/calendar/dayRules';
import { usualSummerBreak } from '../../../src/core/calendar/summerBreak';
import { type Cadence } from '../../../src/core/followUp/cadence';
import { meetingDaysOf } from '../../../src/core/followUp/meetingDay';
import { type FollowUpSchedule } from '../../../src/core/followUp/occasion';
import { daysFrom } from '../calendar/arbitraries';
import { makeMeeting } from '../plan/rows';

/** Years with a leap day, week 53 (2020, 2026) and every holiday on every weekday. */
const anyStart = daysFrom('2019-11-01', '2027-03-01');

const anyCadence = (start: FollowUpSchedule['start'], lengthDays: number): fc.Arbitrary<Cadence> =>
  fc.oneof(
    fc.record({ kind: fc.constant('everyWeeks' as const), weeks: fc.integer({ min: 1, max: 52 }) }),
    fc.constant({ kind: 'beforeEachMeeting' as const }),
    fc.constant({ kind: 'perTertial' as const }),
    fc
      .uniqueArray(fc.integer({ min: 1, max: Math.max(1, lengthDays) }), { minLength: 1, maxLength: 8 })
      .map((offsets) => ({ kind: 'dates' as const, days: offsets.map((offset) => addDays(start, offset)) }))
  );

const scheduleFor = (rules: DayRules): fc.Arbitrary<FollowUpSchedule> =>
  fc
    .record({
      start: anyStart,
      lengthDays: fc.integer({ min: 0, max: 700 }),
      meetingGaps: fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 15 })
    })
    .chain(({ start, lengthDays, meetingGaps }) => {
      let meetingDay = addDays(start, -40);
      const meetings = meetingGaps.map((gap) =>
        makeMeeting({ day: (meetingDay = addDays(meetingDay, gap)) })
      );
      return anyCadence(start, lengthDays).map((cadence) => ({
        ...{ start, end: addDays(start, lengthDays), cadence },
        meetingDays: meetingDaysOf(meetings, rules),
        dayRules: rules
      }));
    });

/** Any sound schedule without a summer break. */
export const anySchedule = scheduleFor({});

/** Any sound schedule, with the summer break. */
export const anySummerSchedule = scheduleFor({ summerBreak: usualSummerBreak });

/** Cadence days by walking every day from the start to the end: the slow truth. */
export function walkCadence({ cadence, start, end, meetingDays }: FollowUpSchedule): readonly string[] {
  if (end === undefined || cadence === undefined) throw new Error('walks only between two days');
  const found: string[] = [];
  for (let day = addDays(start, 1), count = 1; compareDays(day, end) < 0; day = addDays(day, 1), count += 1) {
    const isDue =
      cadence.kind === 'everyWeeks'
        ? count % (7 * cadence.weeks) === 0
        : cadence.kind === 'perTertial'
          ? ['04-30', '08-31', '12-31'].includes(day.slice(5))
          : cadence.kind === 'dates'
            ? cadence.days.includes(day)
            : meetingDays.some((meeting) => meeting.day === day);
    if (isDue) found.push(day);
  }
  return [...found, end];
}
