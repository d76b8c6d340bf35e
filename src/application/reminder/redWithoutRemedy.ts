import { addDays, type CalendarDay } from '../../core/calendar/calendarDay';
import { deriveActionState } from '../../core/followUp/deriveActionState';
import { meetingDaysOf } from '../../core/followUp/meetingDay';
import { type StatusReport } from '../../core/followUp/statusReport';
import { redReportsOf } from '../../core/overview/escalation';
import { type Action } from '../../core/plan/action';
import { dayRulesOf } from '../../core/reminder/effectiveRules';
import { type ReminderSite } from '../../core/reminder/sitePlan';
import { valuesOf } from '../standing';
import { type ReminderSession } from './reminderSession';

/** Longest cadence and grace: an older report is not current, whatever its action. */
const oldestCurrentDays = 400;

/**
 * The actions that are red while none of their current red reports proposes a remedy, and the day of the newest of them.
 * Remedies are long texts, which a sweep does not read: only those of red reports are asked for, in one more batch.
 */
export async function findRedWithoutRemedy(
  { store, clock }: ReminderSession,
  rows: ReminderSite
): Promise<ReadonlyMap<string, CalendarDay>> {
  const today = clock.today();
  const red = rows.actions.flatMap((action) => {
    const reports = currentRed(action, rows, today);
    return reports.length === 0 ? [] : [{ action, reports }];
  });
  if (red.length === 0) return new Map();
  const keys = red.flatMap(({ reports }) => reports.map(({ key }) => key));
  const { reports } = await store.load(rows.site, {
    reports: { collection: 'statusReports', where: { field: 'key', oneOf: keys } }
  });
  const lacking = new Set(
    valuesOf(reports)
      .filter(({ remedy }) => (remedy ?? '').trim() === '')
      .map(({ key }) => key)
  );
  return new Map(
    red
      .filter((one) => one.reports.every(({ key }) => lacking.has(key)))
      .flatMap((one) => {
        const newest = one.reports
          .map(({ day }) => day)
          .sort()
          .at(-1);
        return newest === undefined ? [] : [[one.action.key, newest] as const];
      })
  );
}

function currentRed(action: Action, rows: ReminderSite, today: CalendarDay): readonly StatusReport[] {
  const reports = rows.reports.get(action.key) ?? [];
  const since = addDays(today, -oldestCurrentDays);
  if (action.decision !== 'decided' || !reports.some(({ light, day }) => light === 'red' && day >= since)) {
    return [];
  }
  const dayRules = dayRulesOf(rows);
  const meetings = rows.meetings.filter(({ groupKey }) => groupKey === action.groupKey);
  const context = { meetingDays: meetingDaysOf(meetings, dayRules), dayRules, units: rows.units };
  return redReportsOf({ status: deriveActionState({ action, reports, today, context }) });
}
