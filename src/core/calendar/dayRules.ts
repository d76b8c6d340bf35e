import { addDays, type CalendarDay } from './calendarDay';
import { isoWeekOf } from './isoWeek';
import {
  firstWorkdayAfterBreak,
  isInSummerBreak,
  lastWorkdayBeforeBreak,
  type SummerBreak
} from './summerBreak';
import { isKlamdag, isWorkday, nextWorkdayOnOrAfter, previousWorkdayOnOrBefore } from './workday';

/** Dagregler: how deadlines and messages are moved for one cooperation. */
export interface DayRules {
  /** Left out: the summer is like the rest of the year. */
  readonly summerBreak?: SummerBreak | undefined;
}

/**
 * The workday on which something due on `day` counts as due: the day, or the next workday. When that lies in
 * the summer break it is the last workday before the break, the only case in which it is earlier than `day`.
 * Throws `CalendarError` `outsideHolidayTable` for a day that `checkPlanningDay` would refuse.
 */
export function effectiveDeadline(day: CalendarDay, { summerBreak }: DayRules): CalendarDay {
  const workday = nextWorkdayOnOrAfter(day);
  // The day is asked about too: a break that ends in a holiday must not lend its last days to the week after.
  for (const candidate of [day, workday]) {
    if (summerBreak !== undefined && isInSummerBreak(candidate, summerBreak)) {
      return lastWorkdayBeforeBreak(isoWeekOf(candidate).year, summerBreak);
    }
  }
  return workday;
}

/**
 * The day a message meant for `day` is sent: the day, or the previous workday that is no klämdag. When that
 * lies in the summer break it is the first such workday after the break, the only case in which it is later
 * than `day`. Throws `CalendarError` `outsideHolidayTable` for a day that `checkPlanningDay` would refuse.
 */
export function messageDay(day: CalendarDay, { summerBreak }: DayRules): CalendarDay {
  const sendDay = isInBreak(day, summerBreak) ? day : previousSendDay(day);
  if (summerBreak === undefined || !isInSummerBreak(sendDay, summerBreak)) return sendDay;
  return nextSendDay(firstWorkdayAfterBreak(isoWeekOf(sendDay).year, summerBreak));
}

/** Whether messages may be sent on the day: a workday, no klämdag, not in the summer break. */
export function isMessageDay(day: CalendarDay, { summerBreak }: DayRules): boolean {
  return isSendDay(day) && !isInBreak(day, summerBreak);
}

function isInBreak(day: CalendarDay, summerBreak: SummerBreak | undefined): boolean {
  return summerBreak !== undefined && isInSummerBreak(day, summerBreak);
}

function isSendDay(day: CalendarDay): boolean {
  return isWorkday(day) && !isKlamdag(day);
}

function previousSendDay(day: CalendarDay): CalendarDay {
  let sendDay = previousWorkdayOnOrBefore(day);
  while (!isSendDay(sendDay)) sendDay = previousWorkdayOnOrBefore(addDays(sendDay, -1));
  return sendDay;
}

function nextSendDay(workday: CalendarDay): CalendarDay {
  let sendDay = workday;
  while (!isSendDay(sendDay)) sendDay = nextWorkdayOnOrAfter(addDays(sendDay, 1));
  return sendDay;
}
