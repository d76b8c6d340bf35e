import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { workdaysBetween } from '../calendar/workday';
import { deriveActionState, scheduleOf, type FollowUpContext } from '../followUp/deriveActionState';
import { type Due, firstUnanswered, listOpenDues } from '../followUp/due';
import { lastFreshDay } from '../followUp/freshness';
import { type StatusReport } from '../followUp/statusReport';
import { type Action } from '../plan/action';
import { type EffectiveRules } from './effectiveRules';
import { type RemindedItem } from './message';
import { isInWindow, sendDayBefore, type SweepWindow, weeklySendDays } from './sendDays';
import { mostUrgent, type PassedOver, type WantedLine, type WantedLines } from './wantedLine';

/** One action as the planner sees it. */
export interface ActionCase {
  readonly site: string;
  readonly action: Action;
  /** In the order of their list. */
  readonly reports: readonly StatusReport[];
  readonly context: FollowUpContext;
  readonly rules: EffectiveRules;
  /** A status round waits for a word about it: what asks for a status rests, deadlines do not (DESIGN §5 "Rounds"). */
  readonly isAskedByRound: boolean;
}

/** For which days is planned, and whether nothing has ever been sent. */
export interface SweepCase {
  readonly window: SweepWindow;
  /** A first run or a lost ledger: what is overdue is told once, whenever it fell due. */
  readonly isFirst: boolean;
}

const noReports: readonly StatusReport[] = [];

/** What an action still waits for on a day; empty for one that nothing is asked about. */
export function openDuesOf(
  { action, reports, context }: Pick<ActionCase, 'action' | 'reports' | 'context'>,
  today: CalendarDay
): readonly Due[] {
  if (action.decision !== 'decided') return [];
  // Only the word that something is done makes its state hard to tell; nearly all actions have none.
  if (reports.some(({ kind }) => kind !== 'status')) {
    return deriveActionState({ action, reports, today, context }).dues;
  }
  const schedule = scheduleOf(action, context);
  const dueCase = { action, schedule, newestReportDay: newestDay(reports, today), today };
  return listOpenDues(dueCase, firstUnanswered(dueCase));
}

/** What there is to tell about an action to the one who answers for it: its most urgent line, and why not the others. */
export function linesOfAction(actionCase: ActionCase, dues: readonly Due[], sweep: SweepCase): WantedLines {
  const told: WantedLine[] = [];
  const resting: PassedOver[] = [];
  for (const due of dues) {
    const lines = linesOfDue(due, actionCase, sweep);
    if (actionCase.isAskedByRound && due.kind === 'report') {
      resting.push(...lines.map((line) => ({ line, reason: 'roundAsks' as const })));
    } else told.push(...lines);
  }
  if (told.length === 0) {
    const stale = staleLines(actionCase, dues, sweep);
    if (actionCase.isAskedByRound) {
      resting.push(...stale.map((line) => ({ line, reason: 'roundAsks' as const })));
    } else told.push(...stale);
  }
  const { line, passedOver } = mostUrgent(told);
  return { line, passedOver: [...passedOver, ...resting] };
}

/** The row that a line about an action names. */
export function itemOfAction(site: string, { key, planKey, groupKey }: Action): RemindedItem {
  return { site, kind: 'action', key, planKey, groupKey };
}

function linesOfDue(
  { day: dueDay, deadline }: Due,
  { site, action, rules, context: { dayRules } }: ActionCase,
  { window, isFirst }: SweepCase
): readonly WantedLine[] {
  const found: WantedLine[] = [];
  const add = (rule: WantedLine['rule'], offset: number): void => {
    found.push({ item: itemOfAction(site, action), rule, offset, dueDay, deadline });
  };
  for (const workdays of rules.beforeDue) {
    if (isInWindow(sendDayBefore(deadline, workdays, dayRules), window)) add('beforeDue', -workdays);
  }
  if (rules.onDue && isInWindow(sendDayBefore(deadline, 0, dayRules), window)) add('onDue', 0);
  if (deadline >= window.today || rules.overdueWeekday === undefined) return found;
  const days = weeklySendDays({ weekday: rules.overdueWeekday, since: deadline }, window, dayRules);
  for (const sent of days) add('overdue', workdaysBetween(deadline, sent));
  if (isFirst && days.length === 0) add('overdue', workdaysBetween(deadline, window.today));
  return found;
}

/** Grey, and nothing else to say: told each week, on the rule's weekday. */
function staleLines(
  { site, action, reports, rules, context }: ActionCase,
  dues: readonly Due[],
  { window }: SweepCase
): readonly WantedLine[] {
  const { staleWeekday: weekday } = rules;
  const isAsked = dues.some(({ kind }) => kind !== 'effect');
  if (weekday === undefined || !isAsked || action.start > window.today) return [];
  const { dayRules } = context;
  // Whether the weekday is in the window at all is the same for every action: asked first.
  const anyDay = { weekday, since: addDays(window.after, -7) };
  if (weeklySendDays(anyDay, window, dayRules).length === 0) return [];
  if (dues.some(({ standing }) => standing === 'overdue')) return [];
  const since = lastFreshDay(scheduleOf(action, context), reports);
  if (since >= window.today) return [];
  const item = itemOfAction(site, action);
  return weeklySendDays({ weekday, since }, window, dayRules).map((sent) => ({
    item,
    rule: 'stale',
    offset: workdaysBetween(since, sent),
    dueDay: since
  }));
}

function newestDay(reports: readonly StatusReport[], today: CalendarDay): CalendarDay | undefined {
  let newest: CalendarDay | undefined;
  for (const { day, recordedOn } of reports.length === 0 ? noReports : reports) {
    if (day <= today && recordedOn <= today && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}
