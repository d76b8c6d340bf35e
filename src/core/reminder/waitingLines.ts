import { deriveActionState } from '../followUp/deriveActionState';
import { judgeLine, type LineFacts } from './judgeLine';
import { type LineRule, type ReminderLine } from './message';
import { routeOfAction, toChannel, type Route } from './route';
import { type RoutedLine, routed } from './routedLine';
import { type SitePlan } from './sitePlan';

/** Lines that go to the one who answers for an action, whoever that is on the day. */
const ownerRules: readonly LineRule[] = [
  'beforeDue',
  'onDue',
  'overdue',
  'stale',
  'snoozeOver',
  'roundAsks',
  'roundNudge'
];

/**
 * The lines that were held back earlier (over budget, paused, nobody to reach, or a message that could not be delivered)
 * and that are still true: to whoever answers today. One that is no longer true gets its reason.
 */
export function planWaiting(waiting: readonly ReminderLine[], plan: SitePlan): readonly RoutedLine[] {
  if (waiting.length === 0) return [];
  const byKey = new Map(waiting.map((line) => [`${line.item.key} ${line.rule} ${line.offset}`, line]));
  return [...byKey.values()].flatMap((line) => {
    const reason = judgeLine(line, factsOf(line, plan));
    const route = routeOf(line, plan);
    return route === undefined ? [] : [routed(line, route, { index: plan.index, reason })];
  });
}

function factsOf({ item }: ReminderLine, plan: SitePlan): LineFacts {
  const { rows } = plan;
  const { today } = plan.sweep.window;
  const action = rows.actions.find(({ key }) => key === item.key);
  if (action !== undefined) {
    const context = plan.contextOf(action.groupKey);
    const reports = rows.reports.get(action.key) ?? [];
    const status = deriveActionState({ action, reports, today, context });
    const round = rows.rounds.find(({ key }) => key === item.roundKey);
    return { today, round, action: { action, status, reports, context } };
  }
  const agreement = rows.agreements.find(({ history }) => history.agreement.key === item.key);
  return { today, agreement, meeting: rows.meetings.find(({ key }) => key === item.key) };
}

/** An escalation goes to the group above again; what samordnare are told comes anew with its own rule. */
function routeOf({ item, rule }: ReminderLine, plan: SitePlan): Route | undefined {
  const action = plan.rows.actions.find(({ key }) => key === item.key);
  if (action === undefined) return undefined;
  if (ownerRules.includes(rule)) return routeOfAction(action, plan);
  const kind =
    rule === 'escalatedToPreparation'
      ? 'preparationGroup'
      : rule === 'escalatedToSteering'
        ? 'steeringGroup'
        : undefined;
  const group = kind && plan.index.groupAbove(action.groupKey, kind);
  return group && toChannel(group.key, plan, { trail: [], mentioned: [] });
}
