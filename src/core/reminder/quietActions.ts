import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { addWorkdays } from '../calendar/workday';
import { type Due } from '../followUp/due';
import { scheduleOf } from '../followUp/deriveActionState';
import { lastFreshDay } from '../followUp/freshness';
import { type StatusReport } from '../followUp/statusReport';
import { steeringEscalationWorkdays } from '../overview/escalation';
import { type Action } from '../plan/action';
import { preparationEscalationWorkdays } from './escalationLines';
import { type ActionCase } from './linesOfAction';
import { type JudgedAction } from './planAction';
import { firstWeeklySendDay, nextSendDay, sendDayBefore } from './sendDays';
import { type SitePlan } from './sitePlan';

/** How far ahead a day with something to tell is looked for. */
const horizonDays = 21;
/** Nothing is asked about it: only a report changes that. */
const forLongDays = 400;

/** Until when an action has nothing to tell, as long as nobody reports. */
interface Rest {
  readonly reports: readonly StatusReport[] | undefined;
  readonly until: CalendarDay;
}

/**
 * Vilande åtgärder: those that are known to have nothing to tell until a day. A rehearsal plays each workday of a year, and
 * on most of them most actions are silent: these are not asked again before their day. What is said is the same.
 */
export class QuietActions {
  private readonly rests = new WeakMap<Action, Rest>();
  private readonly chosen = new WeakMap<SitePlan['rows']['choices'], ReadonlySet<string>>();

  /** Whether the action has nothing to tell on the day of the plan; false when that is not known. */
  public isQuiet(action: Action, plan: SitePlan): boolean {
    const rest = this.rests.get(action);
    if (
      rest === undefined ||
      rest.reports !== plan.rows.reports.get(action.key) ||
      plan.sweep.window.today > rest.until
    )
      return false;
    // A choice brings lines of its own, and what is red without a remedy is looked at each day.
    return !plan.rows.redWithoutRemedy.has(action.key) && !this.chosenIn(plan).has(action.key);
  }

  /** Notes what was found out about an action: what it waits for, and the rules that hold for it. */
  public note({ actionCase, dues }: JudgedAction, plan: SitePlan): void {
    const { action, reports } = actionCase;
    const { today } = plan.sweep.window;
    // A report of a later day changes what is asked when its day comes.
    if (reports.some(({ day, recordedOn }) => day > today || recordedOn > today)) return;
    const own = plan.rows.reports.get(action.key);
    this.rests.set(action, { reports: own, until: addDays(nextDayOf(actionCase, dues, today), -1) });
  }

  /** The actions that somebody has chosen something about. */
  private chosenIn({ rows: { choices } }: SitePlan): ReadonlySet<string> {
    let chosen = this.chosen.get(choices);
    if (chosen === undefined) {
      chosen = new Set(choices.flatMap(({ actionKey }) => actionKey ?? []));
      this.chosen.set(choices, chosen);
    }
    return chosen;
  }
}

/** A day on or before the first one after today on which there may be something to tell. */
function nextDayOf(actionCase: ActionCase, dues: readonly Due[], today: CalendarDay): CalendarDay {
  if (dues.length === 0) return addDays(today, forLongDays);
  let next = addDays(today, horizonDays);
  const consider = (day: CalendarDay | undefined): void => {
    if (day !== undefined && day > today && day < next) next = day;
  };
  for (const due of dues) for (const day of daysOfDue(due, actionCase, today)) consider(day);
  const { action, reports, rules, context } = actionCase;
  const since = lastFreshDay(scheduleOf(action, context), reports);
  consider(weekly(rules.staleWeekday, since, { today, dayRules: context.dayRules }));
  return next;
}

/** The days on which a due may be told of, the weekly ones within the horizon only. */
function daysOfDue(
  { deadline }: Due,
  actionCase: ActionCase,
  today: CalendarDay
): readonly (CalendarDay | undefined)[] {
  const { rules, context } = actionCase;
  const { dayRules } = context;
  const escalated = [preparationEscalationWorkdays, steeringEscalationWorkdays];
  return [
    ...rules.beforeDue.map((workdays) => sendDayBefore(deadline, workdays, dayRules)),
    sendDayBefore(deadline, 0, dayRules),
    ...escalated.map((workdays) => nextSendDay(addWorkdays(deadline, workdays), dayRules)),
    weekly(rules.overdueWeekday, deadline, { today, dayRules })
  ];
}

function weekly(
  weekday: number | undefined,
  since: CalendarDay,
  { today, dayRules }: { readonly today: CalendarDay; readonly dayRules: DayRules }
): CalendarDay | undefined {
  return weekday === undefined ? undefined : firstWeeklySendDay({ weekday, since }, today, dayRules);
}
