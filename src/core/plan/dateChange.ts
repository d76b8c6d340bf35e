import { addDays, type CalendarDay, daysBetween, latest } from '../calendar/calendarDay';
import { type DayRules, effectiveDeadline } from '../calendar/dayRules';
import { type Cadence } from '../followUp/cadence';
import { findUnplannableDays } from '../followUp/plannableDay';
import { type Recorded } from '../recorded';
import { refused, ok, type Result } from '../result';
import { checkTexts, requiredDay, requiredLine, requiredLongText, type TextLimits } from '../text';
import { type Action, type DateChange } from './action';
import { type AgreementPeriod, checkDayInAgreement } from './actionInPlan';
import { type DateChangeViolation } from './planViolation';

const textLimits: TextLimits<DateChange> = {
  actionKey: requiredLine,
  planKey: requiredLine,
  from: requiredDay,
  to: requiredDay,
  reason: requiredLongText
};

/** A wish to move the end of an action. */
interface DateChangeProposal extends Recorded {
  /** Key of the row to be written. */
  readonly key: string;
  readonly to: CalendarDay;
  readonly reason: string;
}

/** Nytt slut: an end that is set without a proposal, and the end from which that goes out. */
export interface NewEnd extends DateChangeProposal {
  readonly from: CalendarDay;
}

/** What may be decided about a proposed date change. */
const dateChangeOutcomes = ['decided', 'rejected', 'postponed'] as const;

/** What was decided about a proposed date change. */
export interface DateChangeDecision {
  readonly outcome: (typeof dateChangeOutcomes)[number];
  readonly decidedOn: CalendarDay;
  /** For example "B 2020:3"; needed with every outcome. */
  readonly decisionReference: string;
}

/** What moving an end is judged by. */
interface DateChangeTerms {
  readonly period: AgreementPeriod;
  readonly dayRules: DayRules;
}

/** A date change and the action it is about, as both stand after the decision. */
interface DecidedDateChange {
  readonly change: DateChange;
  readonly action: Action;
}

/** What a date change must satisfy alone. */
export function checkDateChange(change: DateChange): readonly DateChangeViolation[] {
  const found: DateChangeViolation[] = [
    ...checkTexts(change, textLimits),
    ...findUnplannableDays(change, ['from', 'to', 'decidedOn'])
  ];
  if (change.from === change.to) found.push({ code: 'dateUnchanged', field: 'to', day: change.to });
  if (change.state === 'proposed') return found;
  if (change.decidedOn === undefined) found.push({ code: 'fieldMissing', field: 'decidedOn' });
  if ((change.decisionReference ?? '').trim() === '') {
    found.push({ code: 'fieldMissing', field: 'decisionReference' });
  }
  return found;
}

/** Proposes a new end of a decided or paused action. Refuses with every violation. */
export function proposeDateChange(
  action: Action,
  proposal: DateChangeProposal,
  period: AgreementPeriod
): Result<DateChange, readonly DateChangeViolation[]> {
  const { decision, end } = action;
  if (decision === 'proposed' || decision === 'cancelled') {
    return refused([{ code: 'dateChangeNotNeeded', decision }]);
  }
  if (end === undefined) return refused([{ code: 'fieldMissing', field: 'end' }]);
  const change: DateChange = {
    ...proposal,
    actionKey: action.key,
    planKey: action.planKey,
    from: end,
    state: 'proposed'
  };
  const asOf = proposal.recordedOn;
  const violations = [...checkDateChange(change), ...checkNewEnd(action, change.to, { period, asOf })];
  return violations.length === 0 ? ok(change) : refused(violations);
}

/**
 * Decides a proposed or postponed date change. With `decided` the action gets the new end and the reference, keeps the
 * end that was first decided, and an effect follow-up that the new end would overtake moves as far as the
 * end does. Refuses with every violation; nothing is changed then.
 */
export function decideDateChange(
  { action, change }: DecidedDateChange,
  decision: DateChangeDecision,
  terms: DateChangeTerms
): Result<DecidedDateChange, readonly DateChangeViolation[]> {
  const { outcome: state, decidedOn, decisionReference } = decision;
  const decided: DateChange = { ...change, state, decidedOn, decisionReference };
  const violations = [...checkDecidable(action, change), ...checkDateChange(decided)];
  // An operation that is carried on, or a card, may say what there is not.
  if (!dateChangeOutcomes.includes(state)) violations.push({ code: 'fieldMissing', field: 'state' });
  if (state === 'decided') violations.push(...checkMove(action, decided, { ...terms, decidedOn }));
  if (violations.length > 0) return refused(violations);
  if (state !== 'decided') return ok({ action, change: decided });
  const moved = moveEnd(action, decided, { decision, dayRules: terms.dayRules });
  const overtaken = findUnplannableDays(moved, ['effectFollowUpOn']);
  return overtaken.length === 0 ? ok({ change: decided, action: moved }) : refused(overtaken);
}

/**
 * Sets a new end that nobody has proposed, at once. Refuses with every violation, and when the end is no longer the one
 * from which it goes out: two who decide at once must not overtake each other.
 */
export function decideNewEnd(
  action: Action,
  { from, ...proposal }: NewEnd,
  { decision, terms }: { readonly decision: DateChangeDecision; readonly terms: DateChangeTerms }
): Result<DecidedDateChange, readonly DateChangeViolation[]> {
  const change = proposeNewEnd(action, { from, ...proposal }, terms.period);
  return change.ok ? decideDateChange({ action, change: change.value }, decision, terms) : change;
}

/** As {@link proposeDateChange}, from an end that must still be the action's. */
export function proposeNewEnd(
  action: Action,
  { from, ...proposal }: NewEnd,
  period: AgreementPeriod
): Result<DateChange, readonly DateChangeViolation[]> {
  const { end } = action;
  return end === from
    ? proposeDateChange(action, proposal, period)
    : refused([{ code: 'endMovedMeanwhile', field: 'from', from, end }]);
}

function checkDecidable(action: Action, change: DateChange): DateChangeViolation[] {
  const { state } = change;
  const found: DateChangeViolation[] = [];
  if (change.actionKey !== action.key) found.push({ code: 'dateChangeOfOtherAction', field: 'actionKey' });
  if (state === 'decided' || state === 'rejected') {
    found.push({ code: 'dateChangeClosed', field: 'state', state });
  }
  return found;
}

function checkMove(
  action: Action,
  { from, to }: DateChange,
  { decidedOn, period }: DateChangeTerms & { readonly decidedOn: CalendarDay }
): readonly DateChangeViolation[] {
  const { decision, end } = action;
  const found: DateChangeViolation[] = [];
  if (decision === 'proposed' || decision === 'cancelled') {
    found.push({ code: 'dateChangeNotNeeded', decision });
  }
  if (end !== from) found.push({ code: 'endMovedMeanwhile', field: 'from', from, end });
  return [...found, ...checkNewEnd(action, to, { period, asOf: decidedOn })];
}

function checkNewEnd(
  { start }: Action,
  to: CalendarDay,
  { period, asOf }: { readonly period: AgreementPeriod; readonly asOf: CalendarDay }
): readonly DateChangeViolation[] {
  const found: DateChangeViolation[] = [...checkDayInAgreement('to', to, period)];
  if (to < start) found.push({ code: 'endBeforeStart', field: 'to', start, end: to });
  if (to < asOf) found.push({ code: 'newEndHasPassed', field: 'to', to, asOf });
  return found;
}

function moveEnd(
  action: Action,
  { from, to }: DateChange,
  { decision, dayRules }: { readonly decision: DateChangeDecision; readonly dayRules: DayRules }
): Action {
  const { decidedOn: movedOn, decisionReference } = decision;
  const { lapsedEnds = [], effectFollowUpOn } = action;
  const hasLapsed = latest(from, effectiveDeadline(from, dayRules)) < movedOn;
  const isOvertaken = effectFollowUpOn !== undefined && effectFollowUpOn <= to;
  return {
    ...action,
    end: to,
    originalEnd: action.originalEnd ?? from,
    endDecisionReference: decisionReference,
    // Its follow-up has been due already: moving an end changes no occasion that has passed.
    ...(hasLapsed ? { lapsedEnds: [...lapsedEnds, { end: from, movedOn }] } : {}),
    ...(isOvertaken ? { effectFollowUpOn: addDays(effectFollowUpOn, daysBetween(from, to)) } : {}),
    cadence: endCadence(action.cadence, to)
  };
}

/** Dates after the end ask for nothing; the end always does. */
function endCadence(cadence: Cadence | undefined, end: CalendarDay): Cadence | undefined {
  if (cadence?.kind !== 'dates') return cadence;
  const days = cadence.days.filter((day) => day <= end);
  return { ...cadence, days: days.length > 0 ? days : [end] };
}
