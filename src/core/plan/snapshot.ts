import { type FocusArea } from '../agreement/focusArea';
import { type OrgUnit } from '../organisation/orgUnit';
import { type Keyed } from '../recorded';
import { type Cause, type Goal, type Problem } from '../situation/situation';
import { type Action } from './action';
import { type JsonValue, writeCanonicalJson } from './canonicalJson';
import { type Plan } from './plan';

/** A plan with all that it says; rows that no action points at are left out of the snapshot. */
export interface PlanContent {
  readonly plan: Plan;
  readonly actions: readonly Action[];
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  readonly goals: readonly Goal[];
  readonly focusAreas: readonly FocusArea[];
  readonly orgUnits: readonly OrgUnit[];
}

/** The fields of an action in a snapshot, by name. */
export type SnapshotFields = { readonly [field: string]: JsonValue };

/** Shape of the snapshot's text; raised when a field is added or removed. */
export const snapshotFormat = 1;

/**
 * The fastställd content of a plan as canonical JSON: the same content gives the same text, so that its SHA-256
 * can be compared. Holds what the plan promises (problem, cause and goal in their own words) and the names
 * of that day; not who is contact person, what was reported, nor the stored decisions. Cancelled actions are left out.
 */
export function snapshotOf(content: PlanContent): string {
  const actions = snapshotActionsOf(content);
  return writeCanonicalJson({
    format: snapshotFormat,
    plan: snapshotPlanOf(content.plan),
    actions,
    names: namesIn(content)
  });
}

/** The plan's own fields in a snapshot. */
export function snapshotPlanOf({ key, agreementKey, kind, title }: Plan): SnapshotFields {
  return { key, agreementKey, kind, title };
}

/** The actions of a snapshot in the order of their keys. */
export function snapshotActionsOf(content: PlanContent): readonly SnapshotFields[] {
  const problems = byKey(content.problems);
  const causes = byKey(content.causes);
  const goals = byKey(content.goals);
  return sortByKey(content.actions.filter((action) => action.decision !== 'cancelled')).map((action) => ({
    ...actionFieldsOf(action),
    problem: withoutRecord(problems.get(action.problemKey ?? '')),
    cause: withoutRecord(causes.get(action.causeKey ?? '')),
    goal: withoutRecord(goals.get(action.goalKey ?? ''))
  }));
}

function actionFieldsOf(action: Action): SnapshotFields {
  const { cadence } = action;
  const { key, number, title, description, type, focusAreaKey, groupKey, otherParticipants } = action;
  const { isShared, isCitizenPromise, place, start, end, effectFollowUpOn, target, unit } = action;
  return {
    ...{ key, number, title, description, type, focusAreaKey, groupKey, otherParticipants },
    ...{ isShared, isCitizenPromise, place, start, end, effectFollowUpOn, target, unit },
    problemKey: action.problemKey,
    causeKey: action.causeKey,
    goalKey: action.goalKey,
    responsibleOrgUnitKey: action.responsibleOrgUnitKey,
    participatingOrgUnitKeys: [...action.participatingOrgUnitKeys].sort(),
    cadence: cadence?.kind === 'dates' ? { kind: cadence.kind, days: [...cadence.days].sort() } : cadence
  };
}

/** Who wrote a row when is not part of what the plan says. */
function withoutRecord(row: Problem | Cause | Goal | undefined): SnapshotFields | undefined {
  if (row === undefined) return undefined;
  const { recordedBy, recordedOn, ...said } = row;
  return said;
}

function namesIn({ actions, focusAreas, orgUnits }: PlanContent): SnapshotFields {
  const kept = actions.filter((action) => action.decision !== 'cancelled');
  const areaKeys = new Set(kept.map((action) => action.focusAreaKey));
  const unitKeys = new Set(
    kept.flatMap((action) => [action.responsibleOrgUnitKey, ...action.participatingOrgUnitKeys])
  );
  return {
    focusAreas: namesOf(focusAreas.filter((area) => areaKeys.has(area.key))),
    organisations: namesOf(orgUnits.filter((unit) => unitKeys.has(unit.key)))
  };
}

function namesOf(rows: readonly (Keyed & { readonly name: string })[]): readonly JsonValue[] {
  return sortByKey(rows).map(({ key, name }) => ({ key, name }));
}

function byKey<Row extends Keyed>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** Keys are ASCII, so that their code-unit order is the same everywhere. */
function sortByKey<Row extends Keyed>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
