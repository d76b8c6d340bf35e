import { type CalendarDay } from '../calendar/calendarDay';
import { groupsOfAgreement } from '../organisation/agreementGroups';
import { type Group } from '../organisation/group';
import { type SituationViolation } from '../situation/situationViolation';
import { type Action } from './action';
import { maxActionsPerPlan, type Plan } from './plan';
import { type ActionInPlanViolation, type DayOutsideAgreement } from './planViolation';

/** The days of an agreement, its extensions counted; a day that is not yet set limits nothing. */
export interface AgreementPeriod {
  readonly validFrom?: CalendarDay | undefined;
  /** Last day, extensions included; see `lastDayOf`. */
  readonly lastDay?: CalendarDay | undefined;
}

/** What an action is checked against besides itself. */
interface ActionSurroundings {
  readonly plan: Plan;
  readonly period: AgreementPeriod;
  /** The actions of the plan; the checked one may be among them. */
  readonly actionsInPlan: readonly Action[];
}

/** Checks an action against its plan and agreement: it fits in, its number is its own, its days lie in the period. */
export function checkActionInPlan(
  action: Action,
  { plan, period, actionsInPlan }: ActionSurroundings
): readonly ActionInPlanViolation[] {
  const others = actionsInPlan.filter((other) => other.key !== action.key);
  const found: ActionInPlanViolation[] = [];
  if (action.planKey !== plan.key) found.push({ code: 'actionInOtherPlan', field: 'planKey' });
  if (action.agreementKey !== plan.agreementKey) {
    found.push({ code: 'actionInOtherPlan', field: 'agreementKey' });
  }
  if (plan.state === 'closed') found.push({ code: 'planClosed' });
  if (others.length >= maxActionsPerPlan) {
    found.push({ code: 'tooManyActions', maxActions: maxActionsPerPlan, count: others.length + 1 });
  }
  const number = spokenNumber(action.number);
  if (others.some((other) => spokenNumber(other.number) === number)) {
    found.push({ code: 'actionNumberTaken', field: 'number', number: action.number });
  }
  return [...found, ...checkActionPeriod(action, period)];
}

/**
 * Checks that the group that follows an action up is one of those that work with its agreement: the group's agreement
 * gives rights to the action. A group that is not among those given is not judged.
 *
 * @param groups - all groups of the site
 */
export function checkActionGroup(
  { groupKey }: Pick<Action, 'groupKey'>,
  agreement: { readonly key: string; readonly previousKey?: string },
  groups: readonly Group[]
): readonly SituationViolation[] {
  const isKnown = groups.some(({ key }) => key === groupKey);
  const isOwn = groupsOfAgreement(agreement, groups).some(({ key }) => key === groupKey);
  return isOwn || !isKnown ? [] : [{ code: 'referenceOfOtherAgreement', field: 'groupKey', key: groupKey }];
}

/** Checks that an action begins and ends within the period of the agreement. */
export function checkActionPeriod(action: Action, period: AgreementPeriod): readonly DayOutsideAgreement[] {
  return [
    ...checkDayInAgreement('start', action.start, period),
    ...(action.end === undefined ? [] : checkDayInAgreement('end', action.end, period))
  ];
}

/** Checks that a day, which stands in `field`, lies within the period of the agreement. */
export function checkDayInAgreement(
  field: string,
  day: CalendarDay,
  { validFrom, lastDay }: AgreementPeriod
): readonly DayOutsideAgreement[] {
  const isInside = (validFrom === undefined || validFrom <= day) && (lastDay === undefined || day <= lastDay);
  return isInside ? [] : [{ code: 'dayOutsideAgreement', field, day, validFrom, lastDay }];
}

/** Numbers that more than one of the actions has, as the first of them writes it; case and outer blanks do not count. */
export function findRepeatedNumbers(actions: readonly Action[]): readonly string[] {
  const seen = new Map<string, { readonly number: string; isRepeated: boolean }>();
  for (const action of actions) {
    const known = seen.get(spokenNumber(action.number));
    if (known === undefined)
      seen.set(spokenNumber(action.number), { number: action.number, isRepeated: false });
    else known.isRepeated = true;
  }
  return [...seen.values()].filter((known) => known.isRepeated).map((known) => known.number);
}

/** The number as it is compared and searched for: "hä-2 " is the same number as "HÄ-2". */
export function spokenNumber(number: string): string {
  return number.normalize('NFC').trim().toLowerCase();
}
