import { addDays, type CalendarDay, weekdayOf } from '../calendar/calendarDay';
import { type DayRules, isMessageDay, messageDay } from '../calendar/dayRules';
import { addWorkdays, nextWorkdayOnOrAfter } from '../calendar/workday';

/** The days for which messages are planned: after `after`, up to and with `today`. */
export interface SweepWindow {
  readonly after: CalendarDay;
  readonly today: CalendarDay;
}

/** Tells whether a day on which something was to be sent falls in the window. */
export function isInWindow(day: CalendarDay, { after, today }: SweepWindow): boolean {
  return after < day && day <= today;
}

interface DayMemo {
  readonly sendDays: Map<CalendarDay, CalendarDay>;
  readonly nextSendDays: Map<CalendarDay, CalendarDay>;
  readonly before: Map<number, Map<CalendarDay, CalendarDay>>;
}

// A hundred thousand deadlines fall on a few thousand days.
const memos = new WeakMap<DayRules, DayMemo>();

/** The day a message meant for `day` is sent, found once for a day and rules; see `messageDay`. */
export function sendDayOf(day: CalendarDay, rules: DayRules): CalendarDay {
  return remembered(memoOf(rules).sendDays, day, () => messageDay(day, rules));
}

/** The day on which a message `workdays` before a deadline is sent; 0 for the deadline itself. */
export function sendDayBefore(deadline: CalendarDay, workdays: number, rules: DayRules): CalendarDay {
  const { before } = memoOf(rules);
  let ofOffset = before.get(workdays);
  if (ofOffset === undefined) before.set(workdays, (ofOffset = new Map<CalendarDay, CalendarDay>()));
  return remembered(ofOffset, deadline, () => messageDay(addWorkdays(deadline, -workdays), rules));
}

/** The first day on or after `day` on which messages may be sent: for what must not come earlier. */
export function nextSendDay(day: CalendarDay, rules: DayRules): CalendarDay {
  return remembered(memoOf(rules).nextSendDays, day, () => {
    let found = nextWorkdayOnOrAfter(day);
    while (!isMessageDay(found, rules)) found = nextWorkdayOnOrAfter(addDays(found, 1));
    return found;
  });
}

/** Something that goes out each week on a weekday, since a day. */
interface Weekly {
  readonly weekday: number;
  readonly since: CalendarDay;
}

/**
 * The days in the window on which something that goes out each week, since `since`, is sent: those of the weekday, moved
 * as messages are, and later rather than before `since`. The latest last.
 */
export function weeklySendDays(weekly: Weekly, window: SweepWindow, rules: DayRules): readonly CalendarDay[] {
  const found = new Set<CalendarDay>();
  // A holiday moves a message back, so that of a later week may fall in the window.
  const last = addDays(window.today, 14);
  for (let day = firstOfWeekday(weekly, window.after); day <= last; day = addDays(day, 7)) {
    const sent = weeklySendDay(day, weekly, rules);
    if (isInWindow(sent, window)) found.add(sent);
  }
  return [...found].sort();
}

/** The first day after `after` on which what goes out each week is sent; see {@link weeklySendDays}. */
export function firstWeeklySendDay(weekly: Weekly, after: CalendarDay, rules: DayRules): CalendarDay {
  for (let day = firstOfWeekday(weekly, after); ; day = addDays(day, 7)) {
    const sent = weeklySendDay(day, weekly, rules);
    if (sent > after) return sent;
  }
}

/** The first day of the weekday on or after `after`, and after `since`. */
function firstOfWeekday({ weekday, since }: Weekly, after: CalendarDay): CalendarDay {
  const first = since >= after ? addDays(since, 1) : after;
  return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
}

/** When what was meant for `day` is sent: later rather than before `since`. */
function weeklySendDay(day: CalendarDay, { since }: Weekly, rules: DayRules): CalendarDay {
  const moved = sendDayOf(day, rules);
  return moved > since ? moved : nextSendDay(addDays(since, 1), rules);
}

function memoOf(rules: DayRules): DayMemo {
  let memo = memos.get(rules);
  if (memo === undefined)
    memos.set(rules, (memo = { sendDays: new Map(), nextSendDays: new Map(), before: new Map() }));
  return memo;
}

function remembered(
  known: Map<CalendarDay, CalendarDay>,
  day: CalendarDay,
  find: () => CalendarDay
): CalendarDay {
  let found = known.get(day);
  if (found === undefined) known.set(day, (found = find()));
  return found;
}
