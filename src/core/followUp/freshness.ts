import { addDays, type CalendarDay, daysBetween, latest } from '../calendar/calendarDay';
import { addWorkdays } from '../calendar/workday';
import { indexOnOrAfter } from './cadenceDays';
import { type MeetingDay } from './meetingDay';
import { type FollowUpSchedule, occasionAfter, occasionBefore, occasionHolding } from './occasion';
import { type StatusReport } from './statusReport';

/** Workdays of grace after the cadence before an action turns grey. */
const graceWorkdays = 5;

/** The longest distance between two tertial days, 30 April to 31 August. */
const tertialDays = 123;

/** How often a beredningsgrupp meets when its meetings do not tell: every sixth week (DOMAIN §4). */
const usualMeetingGapDays = 42;

/**
 * Days from one report to the next that the cadence asks for, seen from a day: n weeks, the longest tertial, or for
 * meetings and dates the distance from the occasion that holds the day to the one after it (the one before it when
 * there is none after).
 */
function cadenceDaysAt(schedule: FollowUpSchedule, day: CalendarDay): number {
  const { cadence, meetingDays } = schedule;
  switch (cadence?.kind) {
    case undefined:
      return usualMeetingGapDays;
    case 'everyWeeks':
      return 7 * cadence.weeks;
    case 'perTertial':
      return tertialDays;
    case 'beforeEachMeeting':
      return meetingGapAt(meetingDays, day);
    case 'dates':
      return occasionGapAt(schedule, day);
  }
}

/** The last day on which a report of that day is still a current word about the action. */
function freshUntil(schedule: FollowUpSchedule, day: CalendarDay): CalendarDay {
  return addWorkdays(addDays(day, cadenceDaysAt(schedule, day)), graceWorkdays);
}

/**
 * Tells whether any of the reports is still current. Any, not the newest: where the days of a cadence grow closer a
 * newer report may age sooner, and yet a later report must never make an action greyer.
 *
 * @param reports - Oldest first.
 */
export function hasFreshReport(
  schedule: FollowUpSchedule,
  reports: readonly StatusReport[],
  today: CalendarDay
): boolean {
  const { cadence } = schedule;
  const isEven = cadence?.kind === 'everyWeeks' || cadence?.kind === 'perTertial';
  const candidates = isEven ? reports.slice(-1) : reports;
  return candidates.some((report) => freshUntil(schedule, report.day) >= today);
}

/**
 * The last day on which anything that was said about an action is still a current word; before anything was said, the
 * day until which nobody could expect it.
 */
export function lastFreshDay(schedule: FollowUpSchedule, reports: readonly StatusReport[]): CalendarDay {
  const [first, ...others] = reports.map(({ day }) => freshUntil(schedule, day));
  return first === undefined ? freshUntil(schedule, schedule.start) : latest(first, ...others);
}

function meetingGapAt(meetingDays: readonly MeetingDay[], day: CalendarDay): number {
  const index = Math.min(indexOnOrAfter(meetingDays, day), Math.max(meetingDays.length - 2, 0));
  const [meeting, next] = [meetingDays[index], meetingDays[index + 1]];
  return meeting === undefined || next === undefined
    ? usualMeetingGapDays
    : daysBetween(meeting.day, next.day);
}

function occasionGapAt(schedule: FollowUpSchedule, day: CalendarDay): number {
  const occasion = occasionHolding(schedule, day) ?? occasionBefore(schedule, { day, deadline: day });
  if (occasion === undefined) return usualMeetingGapDays;
  const next = occasionAfter(schedule, occasion);
  if (next !== undefined) return daysBetween(occasion.day, next.day);
  return daysBetween(occasionBefore(schedule, occasion)?.day ?? schedule.start, occasion.day);
}
