import { defaultRules } from '../../core/reminder/effectiveRules';
import { type ReminderRule, scopesOf } from '../../core/reminder/reminderRule';
import { type RuleKind, type RuleScope } from '../../core/reminder/ruleKind';
import { type GroupServices } from './groupServices';

/** What stands in the form of a rule, as text. */
export interface RuleInput {
  readonly scope: RuleScope;
  readonly isOn: boolean;
  readonly days: string;
  readonly weekday: string;
  readonly fromWeek: string;
  readonly toWeek: string;
}

/** What the form of a kind begins with: the rule that holds now, or the usual. */
export function firstInput(kind: RuleKind, rule: ReminderRule | undefined): RuleInput {
  const usualDays = kind === 'agreementLapsing' ? defaultRules.agreementLapsing : defaultRules.beforeDue;
  const isOffAtFirst = kind === 'steeringChannel' || kind === 'summerBreak';
  return {
    scope: rule?.scope ?? (scopesOf(kind).includes('group') ? 'group' : 'site'),
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
  { scope, isOn, days, weekday, fromWeek, toWeek }: RuleInput,
  groupKey: string
): Parameters<GroupServices['saveRule']>[0] {
  const isCounted = kind === 'beforeDue' || kind === 'agreementLapsing';
  const isWeekly = kind === 'overdue' || kind === 'stale';
  return {
    scope,
    ...(scope === 'group' ? { scopeKey: groupKey } : {}),
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
