import { parseSummerBreak } from '../calendar/summerBreak';
import { checkTexts } from '../text';
import { type DomainRow } from '../recorded';
import { type ReminderViolation } from './reminderViolation';
import { type RuleKind, type RuleScope, ruleScopes } from './ruleKind';

/** Påminnelseregel: when reminders of one kind go out for a site, a group, a plan or an action, or that none do. */
export interface ReminderRule extends DomainRow {
  readonly scope: RuleScope;
  /** Key of the group, plan or action; absent for the whole site. */
  readonly scopeKey?: string;
  readonly kind: RuleKind;
  /** False switches the kind off. */
  readonly isOn: boolean;
  /** Workdays before the deadline (`beforeDue`), or calendar days before the last day (`agreementLapsing`). */
  readonly daysBefore?: readonly number[];
  /** 1 = Monday … 5 = Friday, on which `overdue` and `stale` go out each week. */
  readonly weekday?: number;
  /** ISO weeks of the summer break, both included. */
  readonly fromWeek?: number;
  readonly toWeek?: number;
}

/** Kinds that are set for a whole site only. */
const siteKinds: readonly RuleKind[] = ['agreementLapsing', 'pictureOld', 'summerBreak'];
const groupKinds: readonly RuleKind[] = ['minutesWaiting', 'steeringChannel'];
const countedKinds: readonly RuleKind[] = ['beforeDue', 'agreementLapsing'];
const weeklyKinds: readonly RuleKind[] = ['overdue', 'stale'];
const maxWorkdaysBefore = 60;
const maxDaysBefore = 365;
const maxMoments = 6;

/** What a rule must satisfy alone. */
export function checkReminderRule(rule: ReminderRule): readonly ReminderViolation[] {
  const found: ReminderViolation[] = [...checkTexts(rule, {})];
  if (rule.key !== ruleKeyOf(rule)) found.push({ code: 'ruleKeyNotOwn', field: 'key' });
  if (rule.scope !== 'site' && (rule.scopeKey ?? '').trim() === '') {
    found.push({ code: 'fieldMissing', field: 'scopeKey' });
  }
  if (!scopesOf(rule.kind).includes(rule.scope)) {
    found.push({ code: 'ruleScopeNotAllowed', field: 'scope', kind: rule.kind, scope: rule.scope });
  }
  return rule.isOn ? [...found, ...checkTimes(rule)] : found;
}

/** The scopes that a kind of rule may be set for. */
export function scopesOf(kind: RuleKind): readonly RuleScope[] {
  if (siteKinds.includes(kind)) return ['site'];
  return groupKinds.includes(kind) ? ['site', 'group'] : ruleScopes;
}

/** The key under which the one rule of a kind and scope stands, so that two cannot contradict each other. */
export function ruleKeyOf({
  scope,
  scopeKey,
  kind
}: Pick<ReminderRule, 'scope' | 'scopeKey' | 'kind'>): string {
  return scopeKey === undefined ? `rule|${scope}|${kind}` : `rule|${scope}|${scopeKey}|${kind}`;
}

function checkTimes(rule: ReminderRule): readonly ReminderViolation[] {
  const { kind, weekday } = rule;
  if (countedKinds.includes(kind)) return checkDaysBefore(rule);
  if (weeklyKinds.includes(kind)) {
    const isWeekday = weekday !== undefined && Number.isInteger(weekday) && weekday >= 1 && weekday <= 5;
    return isWeekday ? [] : [{ code: 'ruleWeekdayInvalid', field: 'weekday' }];
  }
  return kind === 'summerBreak' ? checkBreak(rule) : [];
}

function checkDaysBefore({ kind, daysBefore = [] }: ReminderRule): readonly ReminderViolation[] {
  const field = 'daysBefore';
  if (daysBefore.length === 0) return [{ code: 'fieldMissing', field }];
  const maxDays = kind === 'beforeDue' ? maxWorkdaysBefore : maxDaysBefore;
  const isSound =
    daysBefore.length <= maxMoments &&
    new Set(daysBefore).size === daysBefore.length &&
    daysBefore.every((days) => Number.isInteger(days) && days >= 1 && days <= maxDays);
  return isSound ? [] : [{ code: 'ruleDaysInvalid', field, maxDays, maxMoments }];
}

function checkBreak({ fromWeek = 0, toWeek = 0 }: ReminderRule): readonly ReminderViolation[] {
  const parsed = parseSummerBreak({ fromWeek, toWeek });
  return parsed.ok ? [] : [{ code: 'ruleWeeksInvalid', field: 'fromWeek' }];
}
