import { addDays } from '../calendar/calendarDay';
import { workdaysBetween } from '../calendar/workday';
import { type Due } from '../followUp/due';
import { type StatusReport } from '../followUp/statusReport';
import { type Action } from '../plan/action';
import { escalationLines, type EscalationLine } from './escalationLines';
import { itemOfAction, linesOfAction, openDuesOf, type ActionCase } from './linesOfAction';
import { type TrailStep } from './message';
import { type SitePlan } from './sitePlan';
import { type ReminderChoice } from './reminderChoice';
import { routeOfAction, toChannel, toPerson, type Route } from './route';
import { type RoutedLine, routed } from './routedLine';
import { isInWindow, nextSendDay } from './sendDays';
import { mostUrgent, type WantedLine } from './wantedLine';

/** Calendar days during which a hand-over is looked for, so that none is missed while the bot was away. */
const handOverDays = 14;

const noReports: readonly StatusReport[] = [];

/** An action as it was judged in a sweep: what holds for it, and what it waits for. */
export interface JudgedAction {
  readonly actionCase: ActionCase;
  readonly dues: readonly Due[];
}

/**
 * Everything that there is to tell about an action in a sweep, added to `found`.
 *
 * @returns what it was found with; nothing for an action that is not decided
 */
export function planAction(action: Action, plan: SitePlan, found: RoutedLine[]): JudgedAction | undefined {
  if (action.decision !== 'decided') return undefined;
  const reports = plan.rows.reports.get(action.key) ?? noReports;
  const context = plan.contextOf(action.groupKey);
  const dues = openDuesOf({ action, reports, context }, plan.sweep.window.today);
  const rules = plan.rules.forAction(action);
  const isAskedByRound = plan.rows.askedByRounds.has(action.key);
  const actionCase: ActionCase = { site: plan.site, action, reports, context, rules, isAskedByRound };
  if (dues.length === 0) return { actionCase, dues };
  planOwner(actionCase, dues, { plan, found });
  const redSince = plan.rows.redWithoutRemedy.get(action.key);
  for (const escalation of escalationLines(actionCase, { dues, redSince }, plan.sweep)) {
    found.push(escalate(escalation, action, plan));
  }
  planHandOver(action, plan, found);
  return { actionCase, dues };
}

function planOwner(
  actionCase: ActionCase,
  dues: readonly Due[],
  { plan, found }: { readonly plan: SitePlan; readonly found: RoutedLine[] }
): void {
  const { action } = actionCase;
  const ordinary = linesOfAction(actionCase, dues, plan.sweep);
  const hasChoices = plan.rows.choices.length > 0;
  if (ordinary.line === undefined && ordinary.passedOver.length === 0 && !hasChoices) return;
  const route = routeOfAction(action, plan);
  const snooze = route.person && plan.index.choice('snooze', route.person.key, action.key);
  const { today } = plan.sweep.window;
  const isSnoozed = snooze?.until !== undefined && today < snooze.until;
  const over = snooze && snoozeOverLine(snooze, { actionCase, dues, plan });
  const { line, passedOver } = mostUrgent([
    ...(ordinary.line ? [ordinary.line] : []),
    ...(over ? [over] : [])
  ]);
  if (line !== undefined)
    found.push(routed(line, route, { index: plan.index, reason: isSnoozed ? 'snoozed' : undefined }));
  for (const { line: other, reason } of [...passedOver, ...ordinary.passedOver]) {
    found.push(routed(other, route, { index: plan.index, reason }));
  }
}

/** What was put off comes back on its day, or the first after it on which messages go. */
function snoozeOverLine(
  { until, recordedOn: chosenOn }: ReminderChoice,
  {
    actionCase: { site, action, reports },
    dues,
    plan
  }: { readonly actionCase: ActionCase; readonly dues: readonly Due[]; readonly plan: SitePlan }
): WantedLine | undefined {
  const [due] = dues;
  if (until === undefined || due === undefined) return undefined;
  // What was put off has been answered since: there is nothing to come back to.
  if (reports.some(({ kind, recordedOn }) => kind !== 'effect' && recordedOn >= chosenOn)) return undefined;
  const sent = nextSendDay(until, plan.dayRules);
  if (!isInWindow(sent, plan.sweep.window)) return undefined;
  const { day: dueDay, deadline } = due;
  const offset = workdaysBetween(deadline, sent);
  return { item: itemOfAction(site, action), rule: 'snoozeOver', offset, dueDay, deadline };
}

/** To the channel of the group above; the styrgrupp has its overview, and the channel if it wants. */
function escalate({ to, line }: EscalationLine, action: Action, plan: SitePlan): RoutedLine {
  const group = plan.index.groupAbove(action.groupKey, to);
  if (group === undefined) return routed(line, { trail: [] }, { index: plan.index });
  const route = toChannel(group.key, plan, { trail: [], mentioned: [] });
  const isWanted = to !== 'steeringGroup' || plan.rules.postsToSteering(group.key);
  if (isWanted) return routed(line, route, { index: plan.index });
  // Told in the overview: the ledger says so, under the key that a post would have.
  const recipient = { kind: 'channel', site: plan.site, groupKey: group.key, mentions: [] } as const;
  return routed(line, { recipient, trail: [] }, { index: plan.index, reason: 'switchedOff' });
}

/** "Jag är inte ansvarig": the samordnare of the organisation, else those of the group, are told once. */
function planHandOver(action: Action, plan: SitePlan, found: RoutedLine[]): void {
  const { contactPersonKey, responsibleOrgUnitKey, groupKey } = action;
  if (contactPersonKey === undefined || plan.rows.choices.length === 0) return;
  const choice = plan.index.choice('notMine', contactPersonKey, action.key);
  const { today } = plan.sweep.window;
  if (choice === undefined || choice.recordedOn <= addDays(today, -handOverDays)) return;
  const own = plan.index.coordinatorsOf(responsibleOrgUnitKey);
  const near = own.length > 0 ? own : plan.index.coordinatorsNear(groupKey);
  const person = near.find((one) => one.key !== contactPersonKey && !plan.index.isAbsent(one));
  const item = itemOfAction(plan.site, action);
  const line: WantedLine = { item, rule: 'handedOver', offset: 0, dueDay: choice.recordedOn };
  const first: TrailStep = { kind: 'contact', key: contactPersonKey, passedOver: 'handedOver' };
  found.push(routed(line, handOverRoute(person?.key, first, { action, plan }), { index: plan.index }));
}

function handOverRoute(
  personKey: string | undefined,
  first: TrailStep,
  { action: { groupKey }, plan }: { readonly action: Action; readonly plan: SitePlan }
): Route {
  const person = personKey === undefined ? undefined : plan.index.person(personKey);
  if (person === undefined) return toChannel(groupKey, plan, { trail: [first], mentioned: [] });
  const trail: readonly TrailStep[] = [first, { kind: 'coordinator', key: person.key }];
  return toPerson(person, { groupKey, trail }, plan);
}
