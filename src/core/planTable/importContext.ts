import { type CooperationAgreement } from '../agreement/agreement';
import { type FocusArea } from '../agreement/focusArea';
import { type CalendarDay } from '../calendar/calendarDay';
import { groupsOfAgreement } from '../organisation/agreementGroups';
import { type Group } from '../organisation/group';
import { type OrgUnit } from '../organisation/orgUnit';
import { type Action } from '../plan/action';
import { type AgreementPeriod } from '../plan/actionInPlan';
import { type Plan } from '../plan/plan';
import { type Recorded } from '../recorded';
import { type Cause, type Goal, type Problem } from '../situation/situation';
import { spokenText } from './planTable';
import { type TableProblem } from './tableProblem';

/** Planomgivning: what the words of a plan's table stand for: everything that its rows are matched with. */
export interface PlanSurroundings {
  readonly plan: Plan;
  readonly agreement: CooperationAgreement;
  readonly period: AgreementPeriod;
  /** Every action of the plan, whole. */
  readonly actions: readonly Action[];
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  readonly goals: readonly Goal[];
  /** Of the agreement itself and of the central one. */
  readonly focusAreas: readonly FocusArea[];
  readonly units: readonly OrgUnit[];
  readonly groups: readonly Group[];
  /** Who imports, and the day. */
  readonly stamp: Recorded;
}

/** Namnbärare: something that a name in a cell may stand for. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
  /** Those of the lowest rank that has the name are meant. */
  readonly rank: number;
}

/** Focus areas by name and code: those of the agreement and its central one before others. */
export function namedAreas({ focusAreas, agreement }: PlanSurroundings): readonly Named[] {
  const own = [agreement.key, agreement.parentKey];
  return focusAreas.map(({ key, code, name, agreementKey }) => ({
    key,
    names: [name, code, key],
    rank: own.includes(agreementKey) ? 0 : 1
  }));
}

/** Organisations by name: those that exist on the day before those of the past. */
export function namedUnits({ units, stamp }: PlanSurroundings): readonly Named[] {
  return units.map(({ key, name, validTo }) => ({
    key,
    names: [name, key],
    rank: isPast(validTo, stamp.recordedOn) ? 1 : 0
  }));
}

/** Groups by name: those that work with the agreement only. */
export function namedGroups({ groups, agreement }: PlanSurroundings): readonly Named[] {
  return groupsOfAgreement(agreement, groups).map(({ key, name, agreementKey }) => ({
    key,
    names: [name, key],
    rank: agreementKey === agreement.key ? 0 : 1
  }));
}

/** The group that follows a new action up when the table names none: the preparation group, else the steering group. */
export function defaultGroupOf({ groups, agreement }: PlanSurroundings): string | undefined {
  const working = groupsOfAgreement(agreement, groups);
  const own = working.filter(({ agreementKey }) => agreementKey === agreement.key);
  const candidates = own.length > 0 ? own : working;
  const ofKind = (kind: Group['kind']): Group | undefined => candidates.find((group) => group.kind === kind);
  return (ofKind('preparationGroup') ?? ofKind('steeringGroup') ?? candidates[0])?.key;
}

/** The key that a name stands for, or that it stands for none or for several. */
export function findNamed(
  candidates: readonly Named[],
  name: string,
  unknown: 'unknownFocusArea' | 'unknownOrganisation' | 'unknownGroup'
): { readonly key: string } | TableProblem {
  const spoken = spokenText(name);
  const meant = candidates.filter(({ names }) => names.some((one) => spokenText(one) === spoken));
  const rank = Math.min(...meant.map((candidate) => candidate.rank));
  const [first, second] = meant.filter((candidate) => candidate.rank === rank);
  if (first === undefined) return { code: unknown, name };
  return second === undefined ? { key: first.key } : { code: 'nameAmbiguous', name };
}

/** The first name of what a key stands for; the key itself when nothing is known of it. */
export function nameOfKey(candidates: readonly Named[], key: string | undefined): string {
  if (key === undefined) return '';
  return candidates.find((candidate) => candidate.key === key)?.names[0] ?? key;
}

function isPast(validTo: CalendarDay | undefined, today: CalendarDay): boolean {
  return validTo !== undefined && validTo < today;
}
