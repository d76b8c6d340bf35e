import { defaultRules } from '../../core/reminder/effectiveRules';
import { type ReminderRule } from '../../core/reminder/reminderRule';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { type GroupServices } from './groupServices';
import { type RulePlace } from './rulePlace';

/** What stands in the form of a rule, as text. */
export interface RuleInput {
  readonly place: RulePlace;
  readonly isOn: boolean;
  readonly days: string;
  readonly weekday: string;
  readonly fromWeek: string;
  readonly toWeek: string;
}

/** What the form of a kind begins with in a place: the rule that holds there now, or the usual. */
export function firstInput(kind: RuleKind, place: RulePlace, rule: ReminderRule | undefined): RuleInput {
  const usualDays = kind === 'agreementLapsing' ? defaultRules.agreementLapsing : defaultRules.beforeDue;
  const isOffAtFirst = kind === 'steeringChannel' || kind === 'summerBreak';
  return {
    place,
    isOn: rule?.isOn ?? !isOffAtFirst,
    days: (rule?.daysBefore ?? usualDays).join(', '),
    weekday: `${rule?.weekday ?? defaultRules.weekday}`,
    fromWeek: `${rule?.fromWeek ?? 28}`,
    toWeek: `${rule?.toWeek ?? 31}`
  };
}

/** The rule that the form says. */
export function ruleDraft(
  kind: RuleKind,
  { place: { scope, scopeKey }, isOn, days, weekday, fromWeek, toWeek }: RuleInput
): Parameters<GroupServices['saveRule']>[0] {
  const isCounted = kind === 'beforeDue' || kind === 'agreementLapsing';
  const isWeekly = kind === 'overdue' || kind === 'stale';
  return {
    scope,
    ...(scopeKey === undefined ? {} : { scopeKey }),
    kind,
    isOn,
    ...(isCounted ? { daysBefore: numbersIn(days) } : {}),
    ...(isWeekly ? { weekday: Number(weekday) } : {}),
    ...(kind === 'summerBreak' ? { fromWeek: Number(fromWeek), toWeek: Number(toWeek) } : {})
  };
}

/** Numbers with anything between them; what is none is kept as such, so that the rules refuse it. */
function numbersIn(text: string): readonly number[] {
  return text
    .split(/[;,\s]+/)
    .filter((part) => part !== '')
    .map(Number);
}
